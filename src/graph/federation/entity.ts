/** What another subgraph knows of an entity: its type's name and the fields of one of its keys, or of several. */
export interface Representation {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** A type that other subgraphs may refer to and extend, and how one is found again from a reference to it. */
export interface Entity<Context> {
  readonly type: string;
  /** The field sets of its `@key`s, the most precise first: `id`, `sku package`, `study { caseNumber }`. */
  readonly keys: readonly string[];
  /** Null where there is none. Throws for a representation that says too little, or two things at once. */
  find(
    representation: Representation,
    context: Context,
  ): object | null | undefined | Promise<object | null | undefined>;
}

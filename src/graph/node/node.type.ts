import { Field, ID, InterfaceType } from 'type-graphql';

/** What every node's row carries for the graph: its type's name where it stands behind the interface. */
export interface NodeRow {
  id: number | string;
  __typename?: string;
}

@InterfaceType('Node', {
  description: 'Anything with an id that can be asked for again.',
  resolveType: (value: NodeRow) => value.__typename,
})
export abstract class NodeType {
  @Field(() => ID)
  readonly id!: unknown;
}

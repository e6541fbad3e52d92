import type { TypedDocumentString } from './operations.ts';

/** A question whatever it asks. */
export interface AnyQuestion {
  readonly document: { toString(): string };
  readonly variables: unknown;
}

/** A document with its values: what a page asks, what its cache entry is named by, and what "show the query" shows. */
export interface Question<Result, Variables> extends AnyQuestion {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

/** The name of a question's answer in the cache. */
export function keyOf({ document, variables }: AnyQuestion): readonly unknown[] {
  return [document.toString(), variables];
}

/** The explorer with this very question. */
export function explorerAddress({ document, variables }: AnyQuestion): string {
  const query = document
    .toString()
    .split('\n')
    .map((line) => line.replace(/^ {4}(query|fragment)/, '$1'))
    .join('\n')
    .trim();
  return `/explorer/?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}

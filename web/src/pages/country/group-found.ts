import type { FoundPage } from '../../search/found.ts';
import { groupBy } from '../../ui/group-by.ts';

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: string;
  readonly found: readonly FoundPage[];
}

/** Puts what was found together by kind; the kind of the best result comes first. */
export function groupFound(found: readonly FoundPage[]): FoundGroup[] {
  const groups = groupBy(found, ({ kind }) => kind);
  return [...groups].map(([kind, pages]) => ({ kind, found: pages }));
}

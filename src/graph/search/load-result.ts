import type { RankedResult } from '../../domain/search/rank-results.ts';
import type { GraphContext } from '../context.ts';
import type { NodeRow } from '../node/node.type.ts';

/** A row with the name of its type, by which the union tells what it is. */
export type ResultRow = NodeRow & { __typename: string };

/** The row that a result stands for, null where it was deleted meanwhile; all of a kind are read in one statement. */
export async function loadResult({ loaders }: GraphContext, { kind, rowId }: RankedResult): Promise<ResultRow | null> {
  const loader = {
    Area: loaders.area.byId,
    Office: loaders.office.byId,
    CatalogueService: loaders.catalogue.byId,
    Service: loaders.service.byId,
    Officer: loaders.post.officer,
  }[kind];
  const row: NodeRow | null = await loader.load(rowId);
  return row === null ? null : { ...row, __typename: kind };
}

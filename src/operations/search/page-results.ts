import { compareResults, type RankedResult } from '../../domain/search/rank-results.ts';
import { type CursorOrder, decodeCursor, encodeCursor } from '../../storage/cursor.ts';
import type { Page } from '../../storage/page.ts';

/** A page asked for: how many results, and the cursor that they come after. */
export interface ResultPageRequest {
  limit: number;
  after: string | null;
}

/**
 * One page of the results of a search for these words. A cursor is the place of a result in the order, so a page is right
 * too where results have come or gone meanwhile. Throws BAD_USER_INPUT for a cursor of another search.
 */
export function pageResults(
  results: readonly RankedResult[],
  words: readonly string[],
  { limit, after }: ResultPageRequest,
): Page<RankedResult> {
  const order: CursorOrder = { table: `search ${words.join(' ')}`, types: ['integer', 'integer', 'integer'] };
  const beyond =
    after === null ? results : results.filter((result) => compareResults(placeOf(after, order), result) < 0);
  return {
    rows: beyond.slice(0, limit).map((row) => ({
      row,
      cursor: encodeCursor(order, [row.score, row.standing, row.rowId]),
    })),
    hasNextPage: beyond.length > limit,
    hasPreviousPage: after !== null,
  };
}

function placeOf(cursor: string, order: CursorOrder): Omit<RankedResult, 'kind'> {
  const [score, standing, rowId] = decodeCursor(cursor, order, 'after');
  return { score: Number(score), standing: Number(standing), rowId: Number(rowId) };
}

import type { Page, PageRequest } from '../../storage/page.ts';

/** Rows read by one statement: some megabytes at most, whatever the size of the export. */
export const PAGE_ROWS = 1_000;

/** Every page of a listing from its start, one after another; between two nothing is held. A last page without rows is left out. */
export async function* everyPage<Row>(
  read: (request: PageRequest) => Promise<Page<Row>>,
  pageRows: number = PAGE_ROWS,
): AsyncGenerator<Row[]> {
  let after: string | null = null;
  for (;;) {
    const page: Page<Row> = await read({ limit: pageRows, fromEnd: false, after, before: null });
    if (page.rows.length > 0) yield page.rows.map(({ row }) => row);
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasNextPage || after === null) return;
  }
}

/** Rows by their ids, to be looked up from rows of another kind. */
export function byId<Row extends { readonly id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The ids that are there, each once. */
export function distinctIds(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

/** Rows of one insert statement: below Postgres's limit of 65,535 parameters for the widest table. */
const ROWS_A_STATEMENT = 500;

/** Cuts rows into pieces that fit one statement each. */
export function inChunks<Row>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) chunks.push(rows.slice(i, i + ROWS_A_STATEMENT));
  return chunks;
}

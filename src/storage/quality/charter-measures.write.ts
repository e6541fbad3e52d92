import { getTableColumns, sql } from 'drizzle-orm';
import { inChunks } from '../bulk/chunks.ts';
import type { RowWriter } from '../bulk/row-writer.ts';
import type { Database } from '../connect.ts';
import type { StoredMeasures } from './charter-measures.read.ts';
import { charterMeasures } from './charter-measures.table.ts';

const { charterId: _key, ...measured } = getTableColumns(charterMeasures);
const asNewlyMeasured = Object.fromEntries(
  Object.entries(measured).map(([field, column]) => [field, sql.raw(`excluded."${column.name}"`)]),
);

/** Stores what was measured of charters that have no measures yet. */
export function saveNewMeasures(writer: RowWriter, rows: readonly StoredMeasures[]): Promise<void> {
  return writer.write(charterMeasures, rows);
}

/** Stores what was measured of charters; measures that are stored already are replaced. */
export async function saveMeasures(db: Database, rows: readonly StoredMeasures[]): Promise<void> {
  for (const chunk of inChunks(rows)) {
    await db
      .insert(charterMeasures)
      .values(chunk)
      .onConflictDoUpdate({ target: charterMeasures.charterId, set: asNewlyMeasured });
  }
}

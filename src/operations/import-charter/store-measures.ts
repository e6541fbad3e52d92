import type { CharterReading } from '../../domain/charter/charter-reading.ts';
import { factsOfReading } from '../../domain/quality/score/charter-facts.ts';
import { measureCharter } from '../../domain/quality/score/measure-charter.ts';
import type { RowWriter } from '../../storage/bulk/row-writer.ts';
import { charterMeasures } from '../../storage/quality/charter-measures.table.ts';

/** Measures newly stored charters as read, and stores the measures beside them. */
export function storeMeasures(
  writer: RowWriter,
  charters: ReadonlyArray<{ id: number; reading: CharterReading }>,
): Promise<void> {
  const rows = charters.map(({ id, reading }) => ({ charterId: id, ...measureCharter(factsOfReading(reading)) }));
  return writer.write(charterMeasures, rows);
}

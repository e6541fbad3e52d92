import type { CharterReading } from '../../domain/charter/charter-reading.ts';
import { factsOfReading } from '../../domain/quality/score/charter-facts.ts';
import { measureCharter } from '../../domain/quality/score/measure-charter.ts';
import type { Database } from '../../storage/connect.ts';
import { saveMeasures } from '../../storage/quality/charter-measures.write.ts';

/** Measures a charter as read and stores the measures beside it. */
export function storeMeasures(tx: Database, charterId: number, reading: CharterReading): Promise<void> {
  return saveMeasures(tx, [{ charterId, ...measureCharter(factsOfReading(reading)) }]);
}

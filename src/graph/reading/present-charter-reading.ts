import type { CharterReading } from '../../domain/charter/charter-reading.ts';
import { factsOfReading } from '../../domain/quality/score/charter-facts.ts';
import { scoreCharter } from '../../domain/quality/score/score-charter.ts';
import { presentReading } from '../../operations/present-reading.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';

/** A reading as the graph shows it: whose charter it is, and the total of its score on a day (ISO 8601). */
export function presentCharterReading(reading: CharterReading, office: StoredOffice | null, day: string) {
  const { total } = scoreCharter(factsOfReading(reading), reading.findings, day);
  return { office, ...presentReading(reading), quality: total };
}

import { measureCharter } from '../domain/quality/score/measure-charter.ts';
import { FORMULA_VERSION } from '../domain/quality/score/weights.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { readCharterFacts } from '../storage/quality/charter-facts.read.ts';
import { readChartersToMeasure } from '../storage/quality/charter-measures.read.ts';
import { saveMeasures } from '../storage/quality/charter-measures.write.ts';

/** Charters read at a time: some thousand services, a few megabytes. */
const CHARTERS_A_BATCH = 200;

/**
 * Measures the stored charters that were never measured, or by another version of the formula, a batch at a time. One
 * statement where there is nothing to do. Returns how many were measured. `now` is an ISO 8601 instant.
 */
export async function refreshMeasures(db: Database, now: string): Promise<number> {
  let measured = 0;
  let ids = await readChartersToMeasure(db, FORMULA_VERSION, 0, CHARTERS_A_BATCH);
  while (ids.length > 0) {
    const facts = await readCharterFacts(db, ids);
    await saveMeasures(
      db,
      [...facts].map(([charterId, charter]) => ({ charterId, ...measureCharter(charter) })),
    );
    measured += facts.size;
    ids = await readChartersToMeasure(db, FORMULA_VERSION, ids.at(-1) ?? 0, CHARTERS_A_BATCH);
  }
  if (measured > 0) await raiseRevision(db, now);
  return measured;
}

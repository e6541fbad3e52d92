import type { Database } from '../../storage/connect.ts';
import { readMeasures } from '../../storage/quality/charter-measures.read.ts';
import { oneByKey } from '../batch.ts';

/** The loaders of quality measures, fresh for each request. */
export function createQualityLoaders(db: Database) {
  return {
    measures: oneByKey(
      (charterIds: readonly number[]) => readMeasures(db, charterIds),
      (measures) => measures.charterId,
    ),
  };
}

import type { Database } from '../../storage/connect.ts';
import { readGrievanceStepsOfCharters } from '../../storage/grievance/grievance-step.read.ts';
import { manyByKey } from '../batch.ts';

/** The loaders of complaint tables, fresh for each request. */
export function createGrievanceLoaders(db: Database) {
  return {
    ofCharter: manyByKey(
      (charterIds: readonly number[]) => readGrievanceStepsOfCharters(db, charterIds),
      (step) => step.charterId,
    ),
  };
}

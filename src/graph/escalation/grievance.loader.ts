import type { Database } from '../../storage/connect.ts';
import { readGrievanceLimits } from '../../storage/grievance/grievance-limit.read.ts';
import { readGrievanceStepsOfCharters } from '../../storage/grievance/grievance-step.read.ts';
import { manyByKey } from '../batch.ts';

/** The loaders of complaint tables and of the limits of the grievance procedure, fresh for each request. */
export function createGrievanceLoaders(db: Database) {
  return {
    ofCharter: manyByKey(
      (charterIds: readonly number[]) => readGrievanceStepsOfCharters(db, charterIds),
      (step) => step.charterId,
    ),
    limitsOf: manyByKey(
      (slugs: readonly string[]) => readGrievanceLimits(db, slugs),
      (limit) => limit.appliesTo,
    ),
  };
}

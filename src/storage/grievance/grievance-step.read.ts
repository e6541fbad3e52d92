import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { mapGrievanceStep, type StoredGrievanceStep } from './grievance-step.map.ts';
import { grievanceSteps } from './grievance-step.table.ts';

const ofCharter = statement((db) =>
  db
    .select()
    .from(grievanceSteps)
    .where(isAnyOf(grievanceSteps.charterId, 'ids'))
    .orderBy(grievanceSteps.charterId, grievanceSteps.ordinal)
    .prepare('grievance_steps_of_charter'),
);

/** The steps of the charters' own complaint tables, in the order of the tables. */
export async function readGrievanceStepsOfCharters(
  db: Database,
  charterIds: readonly number[],
): Promise<StoredGrievanceStep[]> {
  return (await ofCharter(db).execute({ ids: charterIds })).map(mapGrievanceStep);
}

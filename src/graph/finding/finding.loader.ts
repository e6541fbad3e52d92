import type { Database } from '../../storage/connect.ts';
import { readFindings, readFindingsOfCharters, readFindingsOfServices } from '../../storage/finding/finding.read.ts';
import { manyByKey, oneByKey } from '../batch.ts';
import { presentFinding } from './present-finding.ts';

/** The loaders of findings, fresh for each request. */
export function createFindingLoaders(db: Database) {
  return {
    byId: oneByKey(
      async (ids: readonly number[]) => (await readFindings(db, ids)).map(presentFinding),
      (finding) => Number(finding.id),
    ),
    ofCharter: manyByKey(
      async (ids: readonly number[]) => (await readFindingsOfCharters(db, ids)).map(presentFinding),
      (finding) => finding.charterId,
    ),
    ofService: manyByKey(
      async (ids: readonly number[]) => (await readFindingsOfServices(db, ids)).map(presentFinding),
      (finding) => finding.serviceId ?? 0,
    ),
  };
}

import type { CharterFacts } from '../../domain/quality/score/charter-facts.ts';
import { readCharters } from '../charter/charter.read.ts';
import type { Database } from '../connect.ts';
import { readGrievanceStepsOfCharters } from '../grievance/grievance-step.read.ts';
import { readHoldings } from '../post/post.read.ts';
import { readOfficerCells } from '../service/officer-cell.read.ts';
import type { StoredService } from '../service/service.map.ts';
import { readServicesOfCharters } from '../service/service.read.ts';
import { mapCharterFacts } from './charter-facts.map.ts';

/** What the score looks at in the charters, by charter id; five statements for any number of them. */
export async function readCharterFacts(
  db: Database,
  charterIds: readonly number[],
): Promise<Map<number, CharterFacts>> {
  const charters = await readCharters(db, charterIds);
  const services = await readServicesOfCharters(db, charterIds);
  const steps = await readGrievanceStepsOfCharters(db, charterIds);
  const named = services.flatMap(({ responsibleId, superiorId }) => [responsibleId, superiorId]);
  const ids = new Set(named.filter((id) => id !== null));
  const holdings = new Map((await readHoldings(db, [...ids])).map((holding) => [holding.id, holding]));
  const cells = await readOfficerCells(
    db,
    services.filter(hasUnnamedOfficer).map(({ id }) => id),
  );
  const cellsOf = new Map(cells.map((row) => [row.serviceId, row]));
  const servicesOf = Map.groupBy(services, ({ charterId }) => charterId);
  const stepsOf = Map.groupBy(steps, ({ charterId }) => charterId);
  return new Map(
    charters.map((charter) => {
      const { id } = charter;
      return [id, mapCharterFacts(charter, servicesOf.get(id) ?? [], stepsOf.get(id) ?? [], holdings, cellsOf)];
    }),
  );
}

/** Whether the words of a service's officer cells are needed: it has one that names no post. */
function hasUnnamedOfficer({ responsibleId, superiorId }: StoredService): boolean {
  return responsibleId === null || superiorId === null;
}

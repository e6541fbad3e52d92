import { type CharterFacts, type OfficerFacts, unnamedOfficer } from '../../domain/quality/score/charter-facts.ts';
import type { StoredCharter } from '../charter/charter.read.ts';
import type { StoredGrievanceStep } from '../grievance/grievance-step.map.ts';
import type { StoredHolding } from '../post/post.read.ts';
import type { OfficerCells } from '../service/officer-cell.read.ts';
import type { StoredService } from '../service/service.map.ts';

/**
 * What the score looks at in a stored charter: the same as in its reading. A holding is stored just where an officer
 * cell names a post; of the other cells, `cells` has the words by service id. Services and steps in the order of the
 * document.
 */
export function mapCharterFacts(
  { vision, mission, expectations, signedOn, signedBy }: StoredCharter,
  services: readonly StoredService[],
  steps: readonly StoredGrievanceStep[],
  holdings: ReadonlyMap<number, StoredHolding>,
  cells: ReadonlyMap<number, OfficerCells>,
): CharterFacts {
  const officer = (holdingId: number | null, words: string | null | undefined): OfficerFacts | null => {
    const holding = holdingId === null ? undefined : holdings.get(holdingId);
    return holding === undefined ? unnamedOfficer(words ?? null) : { ...holding, namesPost: true };
  };
  return {
    vision,
    mission,
    expectations,
    signedOn,
    signedBy,
    services: services.map((service) => ({
      ...service,
      responsible: officer(service.responsibleId, cells.get(service.id)?.responsible),
      superior: officer(service.superiorId, cells.get(service.id)?.superior),
    })),
    grievanceSteps: steps.map(({ officerCell, limit, at }) => ({ officer: officerCell, limit, at })),
  };
}

import type { CharterFacts, OfficerFacts } from '../../domain/quality/score/charter-facts.ts';
import type { StoredCharter } from '../charter/charter.read.ts';
import type { StoredGrievanceStep } from '../grievance/grievance-step.map.ts';
import type { StoredHolding } from '../post/post.read.ts';
import type { StoredService } from '../service/service.map.ts';

/**
 * What the score looks at in a stored charter: the same as in its reading. A holding is stored just where an officer
 * cell names a post. Services and steps in the order of the document.
 */
export function mapCharterFacts(
  { vision, mission, expectations, signedOn, signedBy }: StoredCharter,
  services: readonly StoredService[],
  steps: readonly StoredGrievanceStep[],
  holdings: ReadonlyMap<number, StoredHolding>,
): CharterFacts {
  const officer = (holdingId: number | null): OfficerFacts | null =>
    holdingId === null ? null : (holdings.get(holdingId) ?? null);
  return {
    vision,
    mission,
    expectations,
    signedOn,
    signedBy,
    services: services.map((service) => ({
      ...service,
      responsible: officer(service.responsibleId),
      superior: officer(service.superiorId),
    })),
    grievanceSteps: steps.map(({ officerCell, limit, at }) => ({ officer: officerCell, limit, at })),
  };
}

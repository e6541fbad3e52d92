import type { GrievanceRole } from '../../domain/charter/grievance-step.ts';
import { chooseLimits } from '../../domain/escalation/choose-limits.ts';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import type { StoredGrievanceLimit } from '../../storage/grievance/grievance-limit.read.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { GraphContext } from '../context.ts';

/** The limits of the grievance procedure that hold for an office: its own, those above it, or the national ones. */
export async function loadLimits(
  office: StoredOffice | null,
  offices: ReadonlyMap<number, StoredOffice>,
  { loaders }: GraphContext,
): Promise<ReadonlyMap<GrievanceRole, StoredGrievanceLimit>> {
  if (office === null) return new Map();
  const above = office.ancestorIds.flatMap((id) => offices.get(id)?.slug ?? []);
  const [organisation = office.slug] = office.slug.split('/');
  const bodies = new Set([office.slug, ...above, organisation, COUNTRY_SLUG]);
  return chooseLimits(await Promise.all([...bodies].map((slug) => loaders.grievance.limitsOf.load(slug))));
}

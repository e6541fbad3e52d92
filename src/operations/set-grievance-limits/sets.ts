import { GRIEVANCE_ROLES } from '../../domain/charter/grievance-step.ts';
import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import type { StoredGrievanceLimit } from '../../storage/grievance/grievance-limit.read.ts';

/** From the first step of the procedure to the last, in which order they are stored and shown. */
export function inOrderOfProcedure(limits: readonly GrievanceLimit[]): GrievanceLimit[] {
  const place = ({ role }: GrievanceLimit) => GRIEVANCE_ROLES.indexOf(role);
  return limits.toSorted((a, b) => place(a) - place(b));
}

/** The bodies (slugs) whose whole set of limits is stored just so, set by hand. */
export function bodiesSetSo(limits: readonly GrievanceLimit[], stored: readonly StoredGrievanceLimit[]): Set<string> {
  const before = Map.groupBy(
    stored.filter(({ byHand }) => byHand),
    ({ appliesTo }) => appliesTo,
  );
  const wanted = Map.groupBy(limits, ({ appliesTo }) => appliesTo);
  const same = [...wanted].filter(([slug, set]) => contentOf(set) === contentOf(before.get(slug) ?? []));
  return new Set(same.map(([slug]) => slug));
}

function contentOf(set: readonly GrievanceLimit[]): string {
  return JSON.stringify(
    inOrderOfProcedure(set).map(({ body, role, max, unit, extension, contact, source, note }) => {
      return [body, role, max, unit, extension, contact, source, note];
    }),
  );
}

import type { DomainError } from '../../domain/errors.ts';
import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredGrievanceLimit } from '../../storage/grievance/grievance-limit.read.ts';
import { readOfficesBySlug } from '../../storage/office/office.read.ts';
import { readOrganisationsBySlug } from '../../storage/organisation/organisation.read.ts';
import { checkLimit } from './check-limit.ts';
import { bodyUnknown, noLimitsByHand, setAndGivenUp, stepTwice } from './refusals.ts';

/** Tidy limits to set, bodies whose limits are to be given up, and what is stored of all of them. */
export interface LimitsRequest {
  limits: readonly GrievanceLimit[];
  remove: readonly string[];
  stored: readonly StoredGrievanceLimit[];
}

/** What is wrong with a request: its limits in themselves, among one another and against what is stored. */
export async function checkRequest(tx: Database, { limits, remove, stored }: LimitsRequest): Promise<DomainError[]> {
  const bodies = new Set(limits.map(({ appliesTo }) => appliesTo));
  const known = await knownBodies(tx, [...bodies]);
  const isByHand = new Set(stored.filter(({ byHand }) => byHand).map(({ appliesTo }) => appliesTo));
  const steps = limits.map(({ appliesTo, role }) => `${appliesTo} ${role}`);
  return [
    ...limits.flatMap((limit, i) => {
      const place = ['limits', String(i)];
      return [
        ...(known.has(limit.appliesTo) ? [] : [bodyUnknown([...place, 'appliesTo'], limit.appliesTo)]),
        ...(steps.indexOf(steps[i] ?? '') < i ? [stepTwice([...place, 'role'], limit.appliesTo)] : []),
        ...checkLimit(limit, place),
      ];
    }),
    ...remove.flatMap((slug, i) => {
      const place = ['remove', String(i)];
      if (bodies.has(slug)) return [setAndGivenUp(place, slug)];
      return isByHand.has(slug) ? [] : [noLimitsByHand(place, slug)];
    }),
  ];
}

async function knownBodies(tx: Database, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  const found = [...(await readOfficesBySlug(tx, slugs)), ...(await readOrganisationsBySlug(tx, slugs))];
  return new Set([COUNTRY_SLUG, ...found.map(({ slug }) => slug)]);
}

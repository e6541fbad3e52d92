import type { DomainError } from '../../domain/errors.ts';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import type { Database } from '../../storage/connect.ts';
import { readOfficesBySlug } from '../../storage/office/office.read.ts';
import { readOrganisationsBySlug } from '../../storage/organisation/organisation.read.ts';
import { addOffices } from '../add-offices.ts';
import type { DescribedOffice, Found } from './found.ts';
import type { HarvestRun } from './harvest-run.ts';

/**
 * Enters the offices that only another node knows, as it describes them, with their organisations. What is known here
 * stays as it is, whatever the other node calls it; a dry run only looks what stands against it. Where they cannot be
 * entered together, one after the other is. Returns by slug why offices could not be entered, such as DATABASE_NOT_EMPTY: made-up and real
 * offices are never mixed.
 */
export async function enterDescribedOffices(
  { db, dryRun, now }: HarvestRun,
  batch: readonly Found[],
): Promise<Map<string, DomainError>> {
  const refused = new Map<string, DomainError>();
  const described = new Map(batch.flatMap((found) => describedIn(found)).map((office) => [office.slug, office]));
  const known = new Set((await readOfficesBySlug(db, [...described.keys()])).map(({ slug }) => slug));
  const offices = [...described.values()].filter(({ slug }) => !known.has(slug));
  if (offices.length === 0 || (await enter(db, offices, now, dryRun)) === null) return refused;
  for (const office of offices) {
    const error = await enter(db, [office], now, dryRun);
    if (error !== null) refused.set(office.slug, error);
  }
  return refused;
}

function describedIn(found: Found): DescribedOffice[] {
  return found.kind === 'DOCUMENT' && found.office !== null ? [found.office] : [];
}

/** Enters offices, all or none; tells the first thing that stood against it, null where nothing did. */
async function enter(
  db: Database,
  offices: readonly DescribedOffice[],
  now: string,
  dryRun: boolean,
): Promise<DomainError | null> {
  const bodies = new Map(offices.map(({ organisation }) => [organisation.slug, organisation]));
  const knownBodies = new Set((await readOrganisationsBySlug(db, [...bodies.keys()])).map(({ slug }) => slug));
  const parents = new Set((await readOfficesBySlug(db, parentsOf(offices))).map(({ slug }) => slug));
  const rows = offices
    .filter(({ area }) => area !== COUNTRY_SLUG)
    .map(({ organisation, area, name, nameEn, website, parent }) => ({
      organisation: organisation.slug,
      area,
      name,
      nameEn,
      website,
      parent: parent !== null && parents.has(parent) ? parent : null,
      place: ['office'],
    }));
  const organisations = [...bodies.values()]
    .filter(({ slug }) => !knownBodies.has(slug))
    .map((organisation) => ({ ...organisation, place: ['organisation'] }));
  if (rows.length + organisations.length === 0) return null;
  const synthetic = offices.some((office) => office.synthetic);
  const { errors } = await addOffices(db, { organisations, offices: rows, now, dryRun, synthetic });
  return errors[0] ?? null;
}

function parentsOf(offices: readonly DescribedOffice[]): string[] {
  return offices.flatMap(({ parent }) => (parent === null ? [] : [parent]));
}

import type { DomainError } from '../domain/errors.ts';
import { AREA_LEVELS, COUNTRY_SLUG } from '../domain/office/area.ts';
import { foldText } from '../domain/text/fold.ts';
import { sortKey } from '../domain/text/sort-key.ts';
import { readAllAreas, type StoredArea } from '../storage/area/area.read.ts';
import type { Database } from '../storage/connect.ts';
import { readKindOfData } from '../storage/dataset/dataset.read.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { readOfficesBySlug, type StoredOffice } from '../storage/office/office.read.ts';
import { type NewOffice, saveOffices } from '../storage/office/office.write.ts';
import { placeOffices } from '../storage/office/office-tree.write.ts';
import { readAllOrganisations, type StoredOrganisation } from '../storage/organisation/organisation.read.ts';
import { insertOrganisations, lockOrganisations } from '../storage/organisation/organisation.write.ts';
import { tidyRow } from './add-offices/check-fields.ts';
import { type PlannedOffice, planOffices, slugsNamed } from './add-offices/plan-offices.ts';
import { planOrganisations } from './add-offices/plan-organisations.ts';
import { refuseMixing, wrongNumberOfRows } from './add-offices/refusals.ts';
import { MOST_ROWS, type OfficeRow, type OrganisationRow } from './add-offices/rows.ts';
import { MOST_ERRORS } from './most-errors.ts';

/** Organisations and offices to enter, in any order. `now` is an ISO 8601 instant. */
export interface AddOfficesInput {
  organisations: readonly OrganisationRow[];
  offices: readonly OfficeRow[];
  now: string;
  dryRun: boolean;
  /** Whether they are made up, as those of a node of made-up data are; left out: they are not. */
  synthetic?: boolean;
}

/** What was stored; `unchanged` rows were stored with the same values before. With errors nothing is stored. */
export interface AddOfficesResult {
  organisations: StoredOrganisation[];
  offices: StoredOffice[];
  unchanged: number;
  errors: DomainError[];
}

/**
 * Enters organisations, each with its head office, and offices below them, in one transaction: all of them or none.
 * What is wrong comes back as data, up to a hundred errors, each at its row and field. Two such requests take turns.
 */
export async function addOffices(db: Database, input: AddOfficesInput): Promise<AddOfficesResult> {
  const organisations = input.organisations.map(tidyRow);
  const offices = input.offices.map(tidyRow);
  const { synthetic = false } = input;
  const rows = organisations.length + offices.length;
  if (rows === 0 || rows > MOST_ROWS) return { ...NOTHING, errors: [wrongNumberOfRows(['offices'], MOST_ROWS)] };

  return db.transaction(async (tx) => {
    await lockOrganisations(tx);
    const error = refuseMixing(await readKindOfData(tx), synthetic);
    if (error !== null) return { ...NOTHING, errors: [error] };
    const known = {
      areas: await readAllAreas(tx),
      organisations: await readAllOrganisations(tx),
      offices: await readOfficesBySlug(tx, slugsNamed(offices)),
    };
    const ofOrganisations = planOrganisations(organisations, known.areas, known.organisations);
    const ofOffices = planOffices(offices, organisations, known);
    const errors = [...ofOrganisations.errors, ...ofOffices.errors];
    const unchanged = ofOrganisations.unchanged + ofOffices.unchanged;
    const isNothing = ofOrganisations.organisations.length + ofOffices.offices.length === 0;
    if (errors.length > 0) return { ...NOTHING, errors: errors.slice(0, MOST_ERRORS) };
    if (input.dryRun || isNothing) return { ...NOTHING, unchanged };
    const { moved, ...saved } = await store(tx, ofOrganisations.organisations, ofOffices.offices, known, synthetic);
    const touched = new Set([...saved.offices.map(({ id }) => id), ...moved]);
    // A head office is nowhere but at the country: whoever looks at organisations is told of one in general.
    const changed = saved.organisations.length > 0 ? [] : [...touched].map((id) => ({ officeId: id, charterId: null }));
    await raiseRevision(tx, input.now, changed);
    return { ...saved, unchanged, errors: [] };
  });
}

const NOTHING: AddOfficesResult = { organisations: [], offices: [], unchanged: 0, errors: [] };

async function store(
  tx: Database,
  newOrganisations: readonly OrganisationRow[],
  planned: readonly PlannedOffice[],
  known: { areas: readonly StoredArea[]; organisations: readonly StoredOrganisation[] },
  synthetic: boolean,
): Promise<{ organisations: StoredOrganisation[]; offices: StoredOffice[]; moved: number[] }> {
  const saved = await insertOrganisations(
    tx,
    newOrganisations.map(({ slug, name, nameEn, website }) => ({ slug, name, nameEn, website })),
  );
  const offices = [...headOffices(newOrganisations, known.areas), ...planned];
  const idOf = new Map([...known.organisations, ...saved].map(({ slug, id }) => [slug, id]));
  // From the country down: a parent that is named must be stored before.
  for (const level of AREA_LEVELS) {
    const tier = offices
      .filter(({ at }) => at.level === level)
      .map((office) => ({ ...toNewOffice(office, idOf.get(office.organisation) ?? 0), synthetic }));
    if (tier.length > 0) await saveOffices(tx, tier);
  }
  const touched = new Set(offices.map(({ organisation }) => idOf.get(organisation) ?? 0));
  const moved = await placeOffices(tx, [...touched]);
  const stored = await readOfficesBySlug(
    tx,
    planned.map(({ slug }) => slug),
  );
  return { organisations: saved, offices: inOrderOf(planned, stored), moved };
}

/** `Organisation.root` is the office at the country that bears the organisation's slug and names. */
function headOffices(organisations: readonly OrganisationRow[], areas: readonly StoredArea[]): PlannedOffice[] {
  const country = areas.find(({ slug }) => slug === COUNTRY_SLUG);
  if (country === undefined) throw new Error('the country is not among the areas');
  return organisations.map((row) => ({
    ...row,
    organisation: row.slug,
    area: COUNTRY_SLUG,
    parent: null,
    at: country,
  }));
}

function toNewOffice({ slug, at, name, nameEn, website, parent }: PlannedOffice, organisationId: number): NewOffice {
  return {
    slug,
    organisationId,
    areaId: at.id,
    level: at.level,
    name,
    nameEn,
    nameFolded: foldText(name),
    nameSortKey: sortKey(name),
    website,
    parentSlug: parent,
    parentGiven: parent !== null,
  };
}

function inOrderOf(planned: readonly PlannedOffice[], stored: readonly StoredOffice[]): StoredOffice[] {
  const bySlug = new Map(stored.map((office) => [office.slug, office]));
  return planned.flatMap(({ slug }) => bySlug.get(slug) ?? []);
}

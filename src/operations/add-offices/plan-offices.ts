import type { DomainError } from '../../domain/errors.ts';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import { areaSlugOf, officeSlug } from '../../domain/office/office-slug.ts';
import type { StoredArea } from '../../storage/area/area.read.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredOrganisation } from '../../storage/organisation/organisation.read.ts';
import { areaUnknown } from '../area-unknown.ts';
import { checkTexts } from './check-fields.ts';
import {
  headOfficeHere,
  officeExists,
  organisationUnknown,
  parentElsewhere,
  parentUnknown,
  standsTwice,
} from './refusals.ts';
import type { OfficeRow, OrganisationRow } from './rows.ts';

/** What is stored already: all areas and organisations, and the offices whose slugs the rows speak of. */
export interface KnownOffices {
  areas: readonly StoredArea[];
  organisations: readonly StoredOrganisation[];
  offices: readonly StoredOffice[];
}

/** An office to store, with its slug and its area. */
export interface PlannedOffice extends OfficeRow {
  slug: string;
  at: StoredArea;
}

/** Which offices to store, how many rows are stored just so, and what is wrong with the others. */
export interface OfficePlan {
  offices: PlannedOffice[];
  unchanged: number;
  errors: DomainError[];
}

/** The slugs of all offices that the rows speak of: their own and those of their parents. */
export function slugsNamed(rows: readonly OfficeRow[]): string[] {
  const parents = rows.flatMap(({ parent }) => (parent === null ? [] : [parent]));
  return [...new Set([...rows.map(slugOf), ...parents])];
}

/**
 * Works out which offices tidy rows ask for. The rows may stand in any order: an office finds its organisation and its
 * parent among the stored ones and anywhere in the request. A row that is stored with the same values is passed over.
 */
export function planOffices(
  rows: readonly OfficeRow[],
  newOrganisations: readonly OrganisationRow[],
  known: KnownOffices,
): OfficePlan {
  const organisations = new Set([...known.organisations, ...newOrganisations].map(({ slug }) => slug));
  const areas = new Map(known.areas.map((area) => [area.slug, area]));
  const stored = new Map(known.offices.map((office) => [office.slug, office]));
  const offices = new Set([...organisations, ...stored.keys(), ...rows.map(slugOf)]);
  const plan: OfficePlan = { offices: [], unchanged: 0, errors: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const slug = slugOf(row);
    const at = areas.get(row.area);
    const before = stored.get(slug);
    const errors = [
      ...(organisations.has(row.organisation)
        ? []
        : [organisationUnknown([...row.place, 'organisation'], row.organisation)]),
      ...checkArea(row, at),
      ...checkTexts(row),
      ...(seen.has(slug) ? [standsTwice([...row.place, 'area'], slug)] : []),
      ...(at === undefined ? [] : checkParent(row, at, offices, areas)),
    ];
    seen.add(slug);
    if (errors.length > 0 || at === undefined) plan.errors.push(...errors);
    else if (before === undefined) plan.offices.push({ ...row, slug, at });
    else if (isStoredSo(row, before, stored)) plan.unchanged += 1;
    else plan.errors.push(officeExists([...row.place, 'area'], slug));
  }
  return plan;
}

function checkArea({ place, area, organisation }: OfficeRow, at: StoredArea | undefined): DomainError[] {
  if (at === undefined) return [areaUnknown([...place, 'area'], area)];
  return at.slug === COUNTRY_SLUG ? [headOfficeHere([...place, 'area'], organisation)] : [];
}

function checkParent(
  row: OfficeRow,
  at: StoredArea,
  offices: ReadonlySet<string>,
  areas: ReadonlyMap<string, StoredArea>,
): DomainError[] {
  if (row.parent === null) return [];
  const place = [...row.place, 'parent'];
  if (!offices.has(row.parent)) return [parentUnknown(place, row.parent)];
  const area = areas.get(areaSlugOf(row.organisation, row.parent) ?? '');
  const isAbove = area !== undefined && at.ancestorIds.includes(area.id);
  return isAbove ? [] : [parentElsewhere(place, row.parent, slugOf(row))];
}

function isStoredSo(row: OfficeRow, office: StoredOffice, stored: ReadonlyMap<string, StoredOffice>): boolean {
  const sameParent = row.parent === null || stored.get(row.parent)?.id === office.parentId;
  return sameParent && row.name === office.name && row.nameEn === office.nameEn && row.website === office.website;
}

function slugOf({ organisation, area }: OfficeRow): string {
  return officeSlug(organisation, area);
}

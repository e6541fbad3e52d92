import type { DomainError } from '../../domain/errors.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { StoredArea } from '../../storage/area/area.read.ts';
import type { StoredOrganisation } from '../../storage/organisation/organisation.read.ts';
import { checkSlug, checkTexts } from './check-fields.ts';
import { nameTaken, organisationExists, standsTwice } from './refusals.ts';
import type { OrganisationRow } from './rows.ts';

/** Which organisations to store, how many rows are stored just so, and what is wrong with the others. */
export interface OrganisationPlan {
  organisations: OrganisationRow[];
  unchanged: number;
  errors: DomainError[];
}

/**
 * Works out which organisations tidy rows ask for. A row that is stored with the same values already is passed over.
 * No two organisations bear one name: a charter that names it could not tell which is meant.
 */
export function planOrganisations(
  rows: readonly OrganisationRow[],
  areas: readonly StoredArea[],
  known: readonly StoredOrganisation[],
): OrganisationPlan {
  const stored = new Map(known.map((organisation) => [organisation.slug, organisation]));
  const labels = new Set(areas.flatMap((area) => area.slug.split('/')));
  const bearers = new Map(known.flatMap((bearer) => foldedNames(bearer).map((name) => [name, bearer.slug])));
  const plan: OrganisationPlan = { organisations: [], unchanged: 0, errors: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const before = stored.get(row.slug);
    const errors = [
      ...checkSlug(row, labels),
      ...checkTexts(row),
      ...(seen.has(row.slug) ? [standsTwice([...row.place, 'slug'], row.slug)] : []),
      ...(before !== undefined && !isStoredSo(row, before)
        ? [organisationExists([...row.place, 'slug'], row.slug)]
        : []),
      ...checkBearers(row, bearers),
    ];
    seen.add(row.slug);
    for (const name of foldedNames(row)) if (!bearers.has(name)) bearers.set(name, row.slug);
    if (errors.length > 0) plan.errors.push(...errors);
    else if (before === undefined) plan.organisations.push(row);
    else plan.unchanged += 1;
  }
  return plan;
}

function checkBearers(row: OrganisationRow, bearers: ReadonlyMap<string, string>): DomainError[] {
  return (['name', 'nameEn'] as const).flatMap((field) => {
    const bearer = bearers.get(foldText(row[field]));
    return bearer === undefined || bearer === row.slug ? [] : [nameTaken([...row.place, field], row[field], bearer)];
  });
}

function isStoredSo(row: OrganisationRow, stored: StoredOrganisation): boolean {
  return row.name === stored.name && row.nameEn === stored.nameEn && row.website === stored.website;
}

function foldedNames({ name, nameEn }: { name: string; nameEn: string }): string[] {
  return [foldText(name), foldText(nameEn)].filter((folded) => folded !== '');
}

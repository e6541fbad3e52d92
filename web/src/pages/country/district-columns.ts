import type { CountryQuery } from '../../api/operations.ts';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';

/** A district with its position and what its offices' charters cover. */
export type District = CountryQuery['areas']['nodes'][number];

/** The columns of the table, as the address names them. */
export const DISTRICT_COLUMNS = [
  'district',
  'division',
  'offices',
  'charters',
  'services',
  'stated',
  'missing',
  'superiors',
  'quality',
  'oldest',
] as const;

export type DistrictColumn = (typeof DISTRICT_COLUMNS)[number];

/** What a district has in a column; null where nothing is known, which is not 0. */
export function districtValue(district: District, column: DistrictColumn, language: Language): number | string | null {
  const { coverage, parent } = district;
  const known = (count: number) => (coverage.withCharter === 0 ? null : count);
  switch (column) {
    case 'district':
      return nameIn(district, language);
    case 'division':
      return parent === null ? null : nameIn(parent, language);
    case 'offices':
      return coverage.offices;
    case 'charters':
      return coverage.withCharter;
    case 'services':
      return known(coverage.services);
    case 'stated':
      return known(coverage.deadlinesStated);
    case 'missing':
      return known(coverage.deadlinesMissing);
    case 'superiors':
      return known(coverage.superiorsStated);
    case 'quality':
      return coverage.meanQuality;
    case 'oldest':
      return coverage.oldestCharterSignedOn;
  }
}

/** The column that an address names; that of the charters where it names none that exists. */
export function asDistrictColumn(name: string): DistrictColumn {
  return DISTRICT_COLUMNS.find((column) => column === name) ?? 'charters';
}

/** By name, as they stand where a sorting does not tell two districts apart. */
export function districtsByName(districts: readonly District[], language: Language): District[] {
  return [...districts].sort((a, b) => nameIn(a, language).localeCompare(nameIn(b, language), language));
}

/** How many offices of the whole stand above its districts, such as the head office. */
export function officesAboveDistricts(offices: number, districts: readonly District[]): number {
  return offices - districts.reduce((sum, { coverage }) => sum + coverage.offices, 0);
}

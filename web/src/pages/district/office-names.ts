import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { sortRows } from '../../ui/sort-heading.tsx';
import type { DistrictOffice } from './district.ts';

/**
 * What the offices of one organisation are called where there is little room: an upazila's by its upazila. Where several are in
 * one area, they keep their whole names.
 */
export function shortOfficeNames(
  offices: readonly Pick<DistrictOffice, 'slug' | 'name' | 'nameEn' | 'level' | 'area'>[],
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    offices.map((office) => {
      const isAlone = offices.filter(({ area }) => area.slug === office.area.slug).length === 1;
      return [office.slug, isAlone ? areaName(office, language) : nameIn(office, language)];
    }),
  );
}

/** The district's own office first, then by what they are called. */
export function sortOffices<Office extends Pick<DistrictOffice, 'slug' | 'level'>>(
  offices: readonly Office[],
  names: ReadonlyMap<string, string>,
): Office[] {
  return sortRows(offices, { column: 'name', descending: false }, ({ slug, level }) =>
    level === 'UPAZILA' ? (names.get(slug) ?? slug) : '',
  );
}

function areaName({ level, area }: Pick<DistrictOffice, 'level' | 'area'>, language: Language): string {
  if (level === 'UPAZILA') return nameIn(area, language);
  return language === 'bn' ? 'জেলা কার্যালয়' : 'District office';
}

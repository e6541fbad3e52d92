import { describe, expect, it } from 'vitest';
import { sortRows } from '../../ui/sort-heading.tsx';
import {
  asDistrictColumn,
  type District,
  districtsByName,
  districtValue,
  officesAboveDistricts,
} from './district-columns.ts';

function district(slug: string, coverage: Partial<District['coverage']> = {}): District {
  return {
    slug,
    name: slug,
    nameEn: slug,
    latitude: 25,
    longitude: 89,
    parent: { slug: 'rangpurdiv', name: 'রংপুর', nameEn: 'Rangpur' },
    coverage: {
      offices: 6,
      withCharter: 0,
      services: 0,
      deadlinesStated: 0,
      deadlinesMissing: 0,
      superiorsStated: 0,
      meanQuality: null,
      oldestCharterSignedOn: null,
      ...coverage,
    },
  };
}

const empty = district('empty');
const silent = district('silent', { withCharter: 1, services: 19, deadlinesMissing: 17, meanQuality: 49.5 });

describe('the columns of the districts', () => {
  it('know nothing of a district without a charter, but its offices and that there is none', () => {
    const values = (
      ['offices', 'charters', 'services', 'stated', 'missing', 'superiors', 'quality', 'oldest'] as const
    ).map((column) => districtValue(empty, column, 'bn'));
    expect(values).toEqual([6, 0, null, null, null, null, null, null]);
  });

  it('say 0 where a charter states no deadline', () => {
    expect(districtValue(silent, 'stated', 'bn')).toBe(0);
    expect(districtValue(silent, 'missing', 'bn')).toBe(17);
    expect(districtValue(silent, 'oldest', 'bn')).toBeNull();
  });

  it('put what is not known last, whichever way it is sorted', () => {
    for (const descending of [true, false]) {
      const sorted = sortRows([empty, silent], { column: 'stated', descending }, (row) =>
        districtValue(row, 'stated', 'bn'),
      );
      expect(sorted.map(({ slug }) => slug)).toEqual(['silent', 'empty']);
    }
  });

  it('take the charters for a column that does not exist', () => {
    expect(asDistrictColumn('quality')).toBe('quality');
    expect(asDistrictColumn('nonsense')).toBe('charters');
  });

  it('stand by name in the language of the page', () => {
    const districts = [
      { ...district('b'), name: 'ক', nameEn: 'Z' },
      { ...district('a'), name: 'খ', nameEn: 'A' },
    ];
    expect(districtsByName(districts, 'bn').map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(districtsByName(districts, 'en').map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('leave the head office over', () => {
    expect(officesAboveDistricts(13, [empty, silent])).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { compareAddresses } from './compare-addresses.ts';
import { countByDays, sortOut } from './sort-out.ts';

const office = (
  slug: string,
  rank: number | null,
  kind: 'FIXED' | 'AS_DIRECTED' | 'UNSPECIFIED',
  days: number | null,
) => ({
  rank,
  office: { slug },
  deadline: { kind, maxWorkingDays: days },
});

const OFFICES = [
  office('a', 1, 'FIXED', 2),
  office('b', 1, 'FIXED', 2),
  office('c', 3, 'FIXED', 5),
  office('d', 4, 'FIXED', 7),
  office('e', null, 'AS_DIRECTED', null),
  office('f', null, 'UNSPECIFIED', null),
];

const slugs = (offices: readonly { office: { slug: string } }[]) => offices.map((one) => one.office.slug).join('');

describe('sortOut', () => {
  it('keeps silent offices apart from those that say it in words', () => {
    const { ranked, unranked, silent } = sortOut(OFFICES);
    expect([slugs(ranked), slugs(unranked), slugs(silent)]).toEqual(['abcd', 'e', 'f']);
  });
});

describe('countByDays', () => {
  it('counts no silent office, as zero or otherwise', () => {
    expect(countByDays(OFFICES)).toEqual([
      { days: 2, offices: 2 },
      { days: 5, offices: 1 },
      { days: 7, offices: 1 },
    ]);
  });
});

describe('compareAddresses', () => {
  it('lays the fastest beside the slowest, and beside the silent', () => {
    const { slowest, silent } = compareAddresses(sortOut(OFFICES));
    expect(slowest).toBe('/compare?offices=a%2Cb%2Cc%2Cd');
    expect(silent).toBe('/compare?offices=a%2Cb%2Cc%2Cf');
  });

  it('offers nothing where all promise the same and none is silent', () => {
    expect(compareAddresses(sortOut(OFFICES.slice(0, 2)))).toEqual({ slowest: null, silent: null });
  });

  it('compares two offices that differ', () => {
    expect(compareAddresses(sortOut([OFFICES[0], OFFICES[2]].flatMap((one) => one ?? []))).slowest).toBe(
      '/compare?offices=a%2Cc',
    );
  });
});

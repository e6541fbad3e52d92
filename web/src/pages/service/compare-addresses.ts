import { withQuery } from '../../charter/addresses.ts';
import type { RankedOffice } from './service.ts';
import type { SortedOut } from './sort-out.ts';

/** Of each side so many: the compare page takes up to six. */
const EACH = 3;

type Office = Pick<RankedOffice, 'rank'> & { readonly office: Pick<RankedOffice['office'], 'slug'> };

/** The compare page of the fastest offices beside the slowest, and beside silent ones; null where there are no two sides. */
export function compareAddresses({ ranked, silent }: SortedOut<Office>): {
  readonly slowest: string | null;
  readonly silent: string | null;
} {
  const fastest = ranked.slice(0, EACH);
  const slowerThan = ranked.at(0)?.rank ?? null;
  const slowest = ranked
    .slice(EACH)
    .slice(-EACH)
    .concat(ranked.length <= EACH ? ranked.slice(-1) : [])
    .filter(({ rank }) => rank !== slowerThan);
  return { slowest: beside(fastest, slowest), silent: beside(fastest, silent.slice(0, EACH)) };
}

function beside(some: readonly Office[], others: readonly Office[]): string | null {
  if (some.length === 0 || others.length === 0) return null;
  const slugs = new Set([...some, ...others].map(({ office }) => office.slug));
  return slugs.size < 2 ? null : withQuery('/compare', { offices: [...slugs].join(',') });
}

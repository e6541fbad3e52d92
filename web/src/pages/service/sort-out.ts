import { isSilent } from '../../charter/deadline-words.ts';
import type { RankedOffice } from './service.ts';

type Sortable = Pick<RankedOffice, 'rank'> & { readonly deadline: Pick<RankedOffice['deadline'], 'kind'> };

/** The offices that offer a service, by what can be said of their promise, each in the order of the ranking. */
export interface SortedOut<Office> {
  readonly ranked: readonly Office[];
  /** Something is said, but nothing that the others' bounds can be held against. */
  readonly unranked: readonly Office[];
  readonly silent: readonly Office[];
}

export function sortOut<Office extends Sortable>(offices: readonly Office[]): SortedOut<Office> {
  return {
    ranked: offices.filter(({ rank }) => rank !== null),
    unranked: offices.filter(({ rank, deadline }) => rank === null && !isSilent(deadline)),
    silent: offices.filter(({ rank, deadline }) => rank === null && isSilent(deadline)),
  };
}

/** How many offices promise each number of working days, from the fewest days. Offices that state none are not counted. */
export function countByDays(
  offices: readonly { readonly deadline: Pick<RankedOffice['deadline'], 'maxWorkingDays'> }[],
): { readonly days: number; readonly offices: number }[] {
  const counts = new Map<number, number>();
  for (const { deadline } of offices) {
    if (deadline.maxWorkingDays === null) continue;
    counts.set(deadline.maxWorkingDays, (counts.get(deadline.maxWorkingDays) ?? 0) + 1);
  }
  return [...counts].map(([days, count]) => ({ days, offices: count })).sort((a, b) => a.days - b.days);
}

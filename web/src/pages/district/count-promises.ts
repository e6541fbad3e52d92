import { isSilent } from '../../charter/deadline-words.ts';
import type { DistrictOffice } from './district.ts';

type Charter = NonNullable<DistrictOffice['charter']>;

/** How many services a charter has, and of how many it gives a bound, or no time at all. The rest says it in words. */
export interface PromiseCounts {
  readonly services: number;
  readonly stated: number;
  readonly missing: number;
}

/** Counts as the API's coverage does. */
export function countPromises({ services }: Pick<Charter, 'services'>): PromiseCounts {
  const deadlines = services.map(({ deadline }) => deadline);
  return {
    services: services.length,
    stated: deadlines.filter(({ kind, max }) => kind === 'IMMEDIATE' || max !== null).length,
    missing: deadlines.filter(isSilent).length,
  };
}

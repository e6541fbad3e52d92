/** The classes of promised working days, each to its bound; what is later is of the last class. */
export const HEAT_BOUNDS = [1, 3, 7, 15, 30] as const;

/** A class of promised working days: 1 is the soonest. */
export type Heat = 1 | 2 | 3 | 4 | 5 | 6;

export const HEATS: readonly Heat[] = [1, 2, 3, 4, 5, 6];

/** The class of a number of working days. */
export function heatOf(workingDays: number): Heat {
  return HEATS.find((heat) => workingDays <= (HEAT_BOUNDS[heat - 1] ?? Number.POSITIVE_INFINITY)) ?? 6;
}

/** The working days of a class: above `over`, at most `upTo`; null where there is no such bound. */
export function heatBounds(heat: Heat): { readonly over: number | null; readonly upTo: number | null } {
  return { over: HEAT_BOUNDS[heat - 2] ?? null, upTo: HEAT_BOUNDS[heat - 1] ?? null };
}

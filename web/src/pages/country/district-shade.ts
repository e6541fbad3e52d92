import type { CountryCoverageFragment } from '../../api/operations.ts';

/** What the colour of a district says. */
export type ShadeBy = 'coverage' | 'quality';

/** Five steps from little to much. */
export type Shade = 1 | 2 | 3 | 4 | 5;

export const SHADES: readonly Shade[] = [1, 2, 3, 4, 5];

/**
 * The step of a district's colour: by quarters of its offices, with a step of its own for all of them; or by fifths of the
 * quality. Null where no charter is known, so neither share nor quality is.
 */
export function shadeOf({ offices, withCharter, meanQuality }: CountryCoverageFragment, by: ShadeBy): Shade | null {
  if (withCharter === 0) return null;
  if (by === 'quality') return meanQuality === null ? null : (SHADES[Math.floor(meanQuality / 20)] ?? 5);
  return withCharter === offices ? 5 : (SHADES[Math.ceil((withCharter / offices) * 4) - 1] ?? 5);
}

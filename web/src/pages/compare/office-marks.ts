/** The sign of an office in the chart: told apart by shape, and by a colour that is dark enough on white. */
export interface OfficeMark {
  /** As the chart library names it. */
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross';
  /** A token of `ui/tokens.css`. */
  readonly colour: string;
  /** The outline of the same shape, in a box of 16 by 16. */
  readonly outline: string;
}

/** A sign for each place in a comparison. */
export const OFFICE_MARKS: readonly OfficeMark[] = [
  { symbol: 'circle', colour: 'var(--mark-1)', outline: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z' },
  { symbol: 'square', colour: 'var(--mark-2)', outline: 'M3 3h10v10H3z' },
  { symbol: 'triangle', colour: 'var(--mark-3)', outline: 'M8 2l6.5 11.5h-13z' },
  { symbol: 'diamond', colour: 'var(--mark-4)', outline: 'M8 1l4.5 7L8 15L3.5 8z' },
  {
    symbol: 'star',
    colour: 'var(--mark-5)',
    outline: 'M8 1l2 4.8 5 .4-3.8 3.3 1.2 5L8 11.8l-4.4 2.7 1.2-5L1 6.2l5-.4z',
  },
  { symbol: 'cross', colour: 'var(--mark-6)', outline: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z' },
];

/** The sign of the office at a place, counted from 0. */
export function markOf(place: number): OfficeMark {
  const mark = OFFICE_MARKS[place % OFFICE_MARKS.length];
  if (mark === undefined) throw new RangeError(`no office stands at ${place}`);
  return mark;
}

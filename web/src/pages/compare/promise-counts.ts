import type { DeadlinePartsFragment } from '../../api/operations.ts';
import { isSilent } from '../../charter/deadline-words.ts';

/** What an office's deadlines say. Each deadline counts once, so that the parts make the whole. */
export interface PromiseCounts {
  readonly services: number;
  /** With a number, also where only its cases have one. */
  readonly numbers: number;
  /** On the spot, without a number. */
  readonly onTheSpot: number;
  /** The number was left out, or the cell says nothing. */
  readonly leftOut: number;
  /** Something is written that cannot be read with certainty. */
  readonly unread: number;
  /** In other words: as directed, as the law says, on set days. */
  readonly inWords: number;
}

type Counted = Pick<DeadlinePartsFragment, 'kind' | 'max'> & {
  readonly cases: readonly { readonly max: number | null }[];
};

/** Counts what the deadlines of one office say. */
export function countPromises(deadlines: readonly Counted[]): PromiseCounts {
  const count = (part: ReturnType<typeof partOf>): number => deadlines.filter((entry) => partOf(entry) === part).length;
  return {
    services: deadlines.length,
    numbers: count('numbers'),
    onTheSpot: count('onTheSpot'),
    leftOut: count('leftOut'),
    unread: count('unread'),
    inWords: count('inWords'),
  };
}

function partOf(deadline: Counted): keyof Omit<PromiseCounts, 'services'> {
  if (deadline.max !== null || deadline.cases.some(({ max }) => max !== null)) return 'numbers';
  if (deadline.kind === 'IMMEDIATE') return 'onTheSpot';
  if (!isSilent(deadline)) return 'inWords';
  return deadline.kind === 'UNPARSED' ? 'unread' : 'leftOut';
}

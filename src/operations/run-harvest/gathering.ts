import type { SeenOfSource } from '../../storage/source/source.table.ts';
import type { Found } from './found.ts';

/** What gathering to the end came to. `cursor`: the place up to which a peer was followed. */
export interface GatheringOutcome {
  modified: boolean;
  /** Whether something was there as it was before, and so was not found again. */
  keptSome: boolean;
  seen: SeenOfSource | null;
  cursor: string | null;
  /** Whether there was more than one run takes: the next one is due at once. */
  goesOn: boolean;
}

/** What a source brings, some at a time; `outcome` is known when all of it was taken. */
export interface Gathering {
  found: AsyncIterable<readonly Found[]>;
  /** Has what could not be used read again the next time: its office may be known by then. */
  forget?(found: Found): void;
  outcome(): GatheringOutcome;
}

import type { StoredValidators } from '../../storage/source/source.table.ts';
import type { Found } from './found.ts';

/** What gathering to the end came to. `cursor`: the place up to which a peer was followed. */
export interface GatheringOutcome {
  modified: boolean;
  seen: StoredValidators | null;
  cursor: string | null;
}

/** What a source brings, one after the other; `outcome` is known when all of it was taken. */
export interface Gathering {
  found: AsyncIterable<Found>;
  outcome(): GatheringOutcome;
}

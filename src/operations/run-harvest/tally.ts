import { DomainError } from '../../domain/errors.ts';
import type { InBoth } from '../../domain/text/in-both.ts';
import type { SyncPlan } from '../../harvest/plan-sync.ts';

type Services = Pick<SyncPlan, 'added' | 'changed' | 'unchanged' | 'removed'>;

/** What a harvest has come to so far: services, versions, documents, and the first thing that went wrong. */
export interface Tally extends Services {
  charters: number;
  withdrawn: number;
  held: number;
  refused: number;
  error: string | null;
  errorEn: string | null;
}

/** Nothing yet. */
export const EMPTY_TALLY: Tally = {
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  charters: 0,
  withdrawn: 0,
  held: 0,
  refused: 0,
  error: null,
  errorEn: null,
};

/** What settling one found thing came to. */
export type Settled =
  | { kind: 'STORED' | 'HELD'; services: Services }
  | { kind: 'UNCHANGED'; services: number }
  | { kind: 'WITHDRAWN'; services: number }
  | { kind: 'REFUSED'; why: InBoth }
  | { kind: 'PASSED_OVER' | 'HELD_NO_MORE' };

/**
 * The tally after one more thing. HELD_NO_MORE is of what this very run has held. What is held counts no services: they
 * are neither here nor gone.
 */
export function count(tally: Tally, settled: Settled): Tally {
  switch (settled.kind) {
    case 'STORED':
      return { ...addServices(tally, settled.services), charters: tally.charters + 1 };
    case 'HELD':
      return { ...tally, held: tally.held + 1 };
    case 'HELD_NO_MORE':
      return { ...tally, held: tally.held - 1 };
    case 'UNCHANGED':
      return { ...tally, unchanged: tally.unchanged + settled.services };
    case 'WITHDRAWN':
      return { ...tally, withdrawn: tally.withdrawn + 1, removed: tally.removed + settled.services };
    case 'REFUSED':
      return {
        ...tally,
        refused: tally.refused + 1,
        error: tally.error ?? settled.why.bn,
        errorEn: tally.errorEn ?? settled.why.en,
      };
    case 'PASSED_OVER':
      return tally;
  }
}

function addServices(tally: Tally, { added, changed, unchanged, removed }: Services): Tally {
  return {
    ...tally,
    added: tally.added + added,
    changed: tally.changed + changed,
    unchanged: tally.unchanged + unchanged,
    removed: tally.removed + removed,
  };
}

/** An error as a harvest tells it; one of the program itself says only where to look. */
export function tellError(error: unknown): InBoth {
  if (error instanceof DomainError) return { bn: error.messageBn, en: error.message };
  return {
    bn: 'অপ্রত্যাশিত ত্রুটি; কারণ সার্ভারের লগে আছে।',
    en: 'An unexpected error; the server’s log says why.',
  };
}

import { Temporal } from 'temporal-polyfill';
import type { SourceStatus } from './source.ts';

/** What a source's status leans on; instants are ISO 8601. */
export interface SourceFacts {
  everyMinutes: number;
  lastSuccessAt: string | null;
  consecutiveFailures: number;
  /** Whether something it brought waits for a decision. */
  holds: boolean;
}

/** How many intervals without a success make a source stale. */
const STALE_AFTER = 2;

/** How a source stands at an instant: what waits for somebody goes first, then what fails, then what is old. */
export function statusOf(source: SourceFacts, now: string): SourceStatus {
  if (source.holds) return 'QUARANTINED';
  if (source.consecutiveFailures > 0) return 'FAILING';
  if (source.lastSuccessAt === null) return 'NEVER_RUN';
  const age = Temporal.Instant.from(now).since(source.lastSuccessAt).total('minutes');
  return age > STALE_AFTER * source.everyMinutes ? 'STALE' : 'FRESH';
}

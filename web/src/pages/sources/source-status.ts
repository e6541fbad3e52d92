import type { SourceStatus, SourcesQuery } from '../../api/operations.ts';

export type Source = SourcesQuery['sources']['nodes'][number];

/** What needs somebody first, what is well last. */
export const STATUSES: readonly SourceStatus[] = ['QUARANTINED', 'FAILING', 'STALE', 'NEVER_RUN', 'FRESH'];

/** How a status is shown, beside its word. */
export const STATUS_TONES = {
  QUARANTINED: 'warning',
  FAILING: 'error',
  STALE: 'warning',
  NEVER_RUN: 'info',
  FRESH: 'good',
} as const satisfies Record<SourceStatus, string>;

/** The status that an address asks for; null: all. */
export function asStatus(text: string | null): SourceStatus | null {
  return STATUSES.find((status) => status === text) ?? null;
}

/** The sources of a status, or all, those first that need somebody. Equal ones stay as they were. */
export function sourcesInOrder(sources: readonly Source[], status: SourceStatus | null): Source[] {
  return sources
    .filter((source) => status === null || source.status === status)
    .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
}

/** How many sources have each status. */
export function countByStatus(sources: readonly Source[]): { status: SourceStatus; count: number }[] {
  return STATUSES.map((status) => ({ status, count: sources.filter((source) => source.status === status).length }));
}

/** The harvest in which a held document waits; null where none of those that are shown has one. */
export function waitingHarvest({ status, harvests }: Source): string | null {
  if (status !== 'QUARANTINED') return null;
  return harvests.nodes.find(({ outcome, held, dryRun }) => outcome === 'HELD' && held > 0 && !dryRun)?.id ?? null;
}

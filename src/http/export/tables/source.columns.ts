import { Temporal } from 'temporal-polyfill';
import type { ExportedSource } from '../../../operations/export/export-sources.ts';
import type { Column } from './column.ts';

/** A row a source, instants in UTC. The names stay: others build on them. */
export const SOURCE_COLUMNS: readonly Column<ExportedSource>[] = [
  { name: 'name', characters: 32, value: ({ source }) => source.name },
  { name: 'kind', characters: 10, value: ({ source }) => source.kind },
  { name: 'uri', characters: 48, value: ({ source }) => source.uri },
  { name: 'office', characters: 28, value: ({ office }) => office?.slug ?? null },
  { name: 'authority', characters: 12, value: ({ source }) => source.authority },
  { name: 'status', characters: 12, value: ({ status }) => status },
  { name: 'everyMinutes', characters: 12, value: ({ source }) => source.everyMinutes },
  { name: 'lastAttemptAt', characters: 20, value: ({ source }) => inUtc(source.lastAttemptAt) },
  { name: 'lastSuccessAt', characters: 20, value: ({ source }) => inUtc(source.lastSuccessAt) },
  { name: 'nextDueAt', characters: 20, value: ({ source }) => inUtc(source.nextDueAt) },
  { name: 'consecutiveFailures', characters: 18, value: ({ source }) => source.consecutiveFailures },
  { name: 'lastError', characters: 50, value: ({ source }) => source.lastError },
  { name: 'lastErrorEn', characters: 50, value: ({ source }) => source.lastErrorEn },
  { name: 'heldReason', characters: 50, value: ({ held }) => held?.bn ?? null },
  { name: 'heldReasonEn', characters: 50, value: ({ held }) => held?.en ?? null },
];

/** Postgres spells instants its own way. */
function inUtc(instant: string | null): string | null {
  return instant === null ? null : Temporal.Instant.from(instant).toString();
}

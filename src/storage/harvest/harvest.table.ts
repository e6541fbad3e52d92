import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { HARVEST_OUTCOMES, HOLD_REASONS } from '../../domain/source/source.ts';
import { bytea } from '../charter/bytea.ts';
import { offices } from '../office/office.table.ts';
import { sources } from '../source/source.table.ts';

/** One run over a source. `added` to `removed` count services, `charters` and `withdrawn` versions, `held` and `refused` documents. */
export const harvests = pgTable(
  'harvests',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    sourceId: integer('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    dryRun: boolean('dry_run').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true, mode: 'string' }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true, mode: 'string' }),
    outcome: text('outcome', { enum: HARVEST_OUTCOMES }).notNull(),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    removed: integer('removed').notNull().default(0),
    charters: integer('charters').notNull().default(0),
    withdrawn: integer('withdrawn').notNull().default(0),
    held: integer('held').notNull().default(0),
    refused: integer('refused').notNull().default(0),
    error: text('error'),
    errorEn: text('error_en'),
  },
  (t) => [
    index('harvests_source').on(t.sourceId, t.id),
    // One run a source at a time, whoever asks for it.
    uniqueIndex('harvests_open').on(t.sourceId).where(sql`${t.endedAt} is null`),
  ],
);

/** A document that a harvest brought and that waits for somebody to look at it, with why. */
export const heldDocuments = pgTable(
  'held_documents',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    harvestId: integer('harvest_id')
      .notNull()
      .references(() => harvests.id, { onDelete: 'cascade' }),
    sourceId: integer('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    sha256: text('sha256').notNull(),
    original: bytea('original').notNull(),
    uri: text('uri').notNull(),
    chain: text('chain').array().notNull(),
    effectiveFrom: text('effective_from'),
    firstSeenOn: text('first_seen_on').notNull(),
    reasons: text('reasons', { enum: HOLD_REASONS }).array().notNull(),
    detail: jsonb('detail').$type<Record<string, string>>().notNull(),
    heldAt: timestamp('held_at', { withTimezone: true, mode: 'string' }).notNull(),
    /** Null while it waits; then whether it was released. */
    accepted: boolean('accepted'),
    decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }),
    decidedReason: text('decided_reason'),
  },
  (t) => [
    index('held_documents_harvest').on(t.harvestId),
    // A document is held once for a source, however often it is harvested again.
    uniqueIndex('held_documents_once').on(t.sourceId, t.officeId, t.sha256),
  ],
);

import { integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { AUTHORITIES, SOURCE_KINDS } from '../../domain/source/source.ts';
import { offices } from '../office/office.table.ts';

/** What was seen of a source the last time, by address or path, in the words of whoever gathered it. */
export type SeenOfSource = Readonly<Record<string, object>>;

/** Where charters are harvested from, how the last attempts ended, and from where the next one goes on. */
export const sources = pgTable(
  'sources',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    kind: text('kind', { enum: SOURCE_KINDS }).notNull(),
    uri: text('uri').notNull(),
    /** The office whose charter it is; null: the documents say. */
    officeId: integer('office_id').references(() => offices.id),
    /** Null: judged for each document. */
    authority: text('authority', { enum: AUTHORITIES }),
    everyMinutes: integer('every_minutes').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true, mode: 'string' }).notNull(),
    nextDueAt: timestamp('next_due_at', { withTimezone: true, mode: 'string' }).notNull(),
    lastAttemptAt: timestamp('last_attempt_at', { withTimezone: true, mode: 'string' }),
    lastSuccessAt: timestamp('last_success_at', { withTimezone: true, mode: 'string' }),
    lastError: text('last_error'),
    lastErrorEn: text('last_error_en'),
    consecutiveFailures: integer('consecutive_failures').notNull().default(0),
    seen: jsonb('seen').$type<SeenOfSource>().notNull().default({}),
    /** Of a peer: the place in its feed up to which it was followed. */
    feedCursor: text('feed_cursor'),
  },
  (t) => [unique('sources_kind_uri').on(t.kind, t.uri)],
);

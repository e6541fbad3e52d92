import { boolean, date, index, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { AUTHORITIES } from '../../domain/source/source.ts';
import { offices } from '../office/office.table.ts';
import { sources } from '../source/source.table.ts';
import { bytea } from './bytea.ts';

export const EFFECTIVE_BASES = ['GIVEN', 'SIGNED', 'FIRST_SEEN'] as const;

/** One published version of an office's promises. In force from `effectiveFrom` up to, not including, `effectiveUntil`. */
export const charters = pgTable(
  'charters',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    version: integer('version').notNull(),
    signedOn: date('signed_on', { mode: 'string' }),
    signedBy: text('signed_by'),
    effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
    effectiveFromBasis: text('effective_from_basis', { enum: EFFECTIVE_BASES }).notNull(),
    effectiveUntil: date('effective_until', { mode: 'string' }),
    vision: text('vision'),
    mission: text('mission'),
    expectations: text('expectations').array().notNull(),
    synthetic: boolean('synthetic').notNull().default(false),
    /** When it was withdrawn; null: it was not. A withdrawn version is in force on no day. */
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true, mode: 'string' }),
    withdrawnReason: text('withdrawn_reason'),
    authority: text('authority', { enum: AUTHORITIES }).notNull().default('OFFICE'),
    /** Whether a weightier source speaks for the office since then or before: then it is in force on no day. */
    outranked: boolean('outranked').notNull().default(false),
  },
  (t) => [
    unique('charters_office_version').on(t.officeId, t.version),
    index('charters_office_effective_from').on(t.officeId, t.effectiveFrom),
  ],
);

/** Where a charter came from, with the original text and the original bytes. */
export const provenances = pgTable(
  'provenances',
  {
    charterId: integer('charter_id')
      .primaryKey()
      .references(() => charters.id, { onDelete: 'cascade' }),
    uri: text('uri'),
    format: text('format').notNull(),
    sha256: text('sha256').notNull(),
    parserVersion: text('parser_version').notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true, mode: 'string' }).notNull(),
    text: text('text'),
    original: bytea('original').notNull(),
    /** The source that brought it; null: it was handed in, or the source was removed. */
    sourceId: integer('source_id').references(() => sources.id, { onDelete: 'set null' }),
    /** The nodes that passed it on, from where it was first stored; empty where that is here. */
    chain: text('chain').array().notNull().default([]),
  },
  (t) => [index('provenances_sha256').on(t.sha256), index('provenances_source').on(t.sourceId)],
);

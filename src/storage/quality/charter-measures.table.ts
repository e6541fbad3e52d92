import { doublePrecision, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { charters } from '../charter/charter.table.ts';

/**
 * What sums over many offices need of a charter, so that they read one row instead of its services. Derived from the
 * charter's other rows by `formulaVersion`; computed anew where that differs.
 */
export const charterMeasures = pgTable('charter_measures', {
  charterId: integer('charter_id')
    .primaryKey()
    .references(() => charters.id, { onDelete: 'cascade' }),
  services: integer('services').notNull(),
  citizenServices: integer('citizen_services').notNull(),
  institutionalServices: integer('institutional_services').notNull(),
  internalServices: integer('internal_services').notNull(),
  unspecifiedServices: integer('unspecified_services').notNull(),
  deadlinesStated: integer('deadlines_stated').notNull(),
  deadlinesMissing: integer('deadlines_missing').notNull(),
  superiorsStated: integer('superiors_stated').notNull(),
  completeness: doublePrecision('completeness').notNull(),
  precision: doublePrecision('precision').notNull(),
  escalation: doublePrecision('escalation').notNull(),
  formulaVersion: text('formula_version').notNull(),
});

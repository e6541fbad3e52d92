import { boolean, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { GRIEVANCE_ROLES } from '../../domain/charter/grievance-step.ts';
import { TIME_UNITS } from '../../domain/deadline/deadline.ts';

/**
 * How long a step of the grievance procedure may take, by a source. `appliesTo` is a slug, of the country too, so that a
 * limit may wait for its office. `byHand`: somebody set it; the project's own data file leaves it alone.
 */
export const grievanceLimits = pgTable(
  'grievance_limits',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    appliesTo: text('applies_to').notNull(),
    body: text('body').notNull(),
    role: text('role', { enum: GRIEVANCE_ROLES }).notNull(),
    max: integer('max').notNull(),
    unit: text('unit', { enum: TIME_UNITS }).notNull(),
    extension: integer('extension'),
    contact: text('contact'),
    source: text('source').notNull(),
    note: text('note'),
    byHand: boolean('by_hand').notNull(),
  },
  (t) => [unique('grievance_limits_applies_to_role').on(t.appliesTo, t.role)],
);

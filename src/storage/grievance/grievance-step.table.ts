import { boolean, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { GRIEVANCE_ROLES } from '../../domain/charter/grievance-step.ts';
import type { SourcePosition } from '../../domain/charter/source-position.ts';
import { DEADLINE_KINDS, type DeadlineCase, TIME_UNITS } from '../../domain/deadline/deadline.ts';
import type { OfficerCell } from '../../domain/officer/officer-cell.ts';
import { charters } from '../charter/charter.table.ts';
import { offices } from '../office/office.table.ts';
import { officers, posts } from '../post/post.table.ts';

/**
 * One row of a charter's own complaint table: its words as published beside what was read. The limit's columns are all
 * null where the row has none; office, post and officer are set only where the words name them beyond doubt.
 */
export const grievanceSteps = pgTable(
  'grievance_steps',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    charterId: integer('charter_id')
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    role: text('role', { enum: GRIEVANCE_ROLES }).notNull(),
    whenText: text('when_text'),
    officerCell: jsonb('officer_cell').$type<OfficerCell>(),
    addressText: text('address_text'),
    limitText: text('limit_text'),
    limitKind: text('limit_kind', { enum: DEADLINE_KINDS }),
    limitImmediate: boolean('limit_immediate'),
    limitMin: integer('limit_min'),
    limitMax: integer('limit_max'),
    limitUnit: text('limit_unit', { enum: TIME_UNITS }),
    limitConditional: boolean('limit_conditional'),
    limitCases: jsonb('limit_cases').$type<DeadlineCase[]>(),
    officeId: integer('office_id').references(() => offices.id),
    postId: integer('post_id').references(() => posts.id),
    officerId: integer('officer_id').references(() => officers.id),
    at: jsonb('at').$type<SourcePosition>().notNull(),
    line: integer('line'),
  },
  (t) => [unique('grievance_steps_charter_ordinal').on(t.charterId, t.ordinal)],
);

import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { SourcePosition } from '../../domain/charter/source-position.ts';
import { SEVERITIES } from '../../domain/quality/finding.ts';
import { FINDING_CODES } from '../../domain/quality/finding-code.ts';
import { charters } from '../charter/charter.table.ts';
import { offices } from '../office/office.table.ts';
import { services } from '../service/service.table.ts';

/** Something wrong or noteworthy in a charter. Its sentences come from the domain, filled with `detail`. */
export const findings = pgTable(
  'findings',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    code: text('code', { enum: FINDING_CODES }).notNull(),
    severity: text('severity', { enum: SEVERITIES }).notNull(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    charterId: integer('charter_id')
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    serviceId: integer('service_id').references(() => services.id, { onDelete: 'cascade' }),
    at: jsonb('at').$type<SourcePosition>().notNull(),
    line: integer('line'),
    character: integer('character'),
    cell: text('cell'),
    detail: jsonb('detail').$type<Record<string, string>>().notNull(),
  },
  (t) => [
    index('findings_charter').on(t.charterId),
    index('findings_service').on(t.serviceId),
    index('findings_office').on(t.officeId),
    index('findings_code').on(t.code),
  ],
);

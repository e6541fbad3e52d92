import { sql } from 'drizzle-orm';
import { boolean, doublePrecision, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { CHANNELS } from '../../domain/charter/channel.ts';
import type { ServiceCell } from '../../domain/charter/charter-reading.ts';
import { SERVICE_CATEGORIES } from '../../domain/charter/service-category.ts';
import type { SourcePosition } from '../../domain/charter/source-position.ts';
import { DEADLINE_KINDS, type DeadlineCase, TIME_UNITS } from '../../domain/deadline/deadline.ts';
import { FEE_KINDS, type FeeCase } from '../../domain/fee/fee.ts';
import { catalogueServices } from '../catalogue/catalogue.table.ts';
import { charters } from '../charter/charter.table.ts';
import { offices } from '../office/office.table.ts';
import { holdings } from '../post/post.table.ts';

/** One promise of one charter version. `key` is the service's own name through versions; `cells` keep every word. */
export const services = pgTable(
  'services',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    charterId: integer('charter_id')
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    key: text('key').notNull(),
    ordinal: integer('ordinal').notNull(),
    category: text('category', { enum: SERVICE_CATEGORIES }).notNull(),
    serial: text('serial'),
    name: text('name').notNull(),
    nameFolded: text('name_folded').notNull(),
    nameSortKey: text('name_sort_key').notNull(),
    channels: text('channels', { enum: CHANNELS }).array().notNull(),
    channelsText: text('channels_text'),
    documentsText: text('documents_text'),
    documentsPlace: text('documents_place'),
    feeText: text('fee_text').notNull(),
    feeKind: text('fee_kind', { enum: FEE_KINDS }).notNull(),
    feeAmountsBdt: doublePrecision('fee_amounts_bdt').array().notNull(),
    feeCases: jsonb('fee_cases').$type<FeeCase[]>().notNull(),
    feeMethod: text('fee_method'),
    deadlineText: text('deadline_text').notNull(),
    deadlineKind: text('deadline_kind', { enum: DEADLINE_KINDS }).notNull(),
    deadlineImmediate: boolean('deadline_immediate').notNull(),
    deadlineMin: integer('deadline_min'),
    deadlineMax: integer('deadline_max'),
    deadlineUnit: text('deadline_unit', { enum: TIME_UNITS }),
    deadlineConditional: boolean('deadline_conditional').notNull(),
    deadlineCases: jsonb('deadline_cases').$type<DeadlineCase[]>().notNull(),
    /** Both for filters, ordering and statistics only; the domain computes what is shown. */
    maxWorkingDays: doublePrecision('max_working_days'),
    maxCalendarDays: doublePrecision('max_calendar_days'),
    responsibleId: integer('responsible_id').references(() => holdings.id),
    superiorId: integer('superior_id').references(() => holdings.id),
    catalogueServiceId: integer('catalogue_service_id')
      .notNull()
      .references(() => catalogueServices.id),
    cells: jsonb('cells').$type<ServiceCell[]>().notNull(),
    at: jsonb('at').$type<SourcePosition>().notNull(),
  },
  (t) => [
    index('services_charter').on(t.charterId, t.ordinal),
    index('services_office').on(t.officeId),
    index('services_key').on(t.key),
    index('services_catalogue_service').on(t.catalogueServiceId, t.id),
    index('services_name').on(sql`${t.nameSortKey} collate "C"`, t.id),
    index('services_name_folded').on(t.nameFolded),
    index('services_deadline_kind').on(t.deadlineKind, t.charterId),
    index('services_fee_kind').on(t.feeKind, t.charterId),
    index('services_deadline').on(sql`(coalesce(${t.maxWorkingDays}, 1e9))`, t.id),
  ],
);

/** Every folded name that a service has or had, once: names are searched here and not in each office's services. */
export const serviceNames = pgTable('service_names', { nameFolded: text('name_folded').primaryKey() }, (t) => [
  index('service_names_trigrams').using('gin', t.nameFolded.op('gin_trgm_ops')),
]);

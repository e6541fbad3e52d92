import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { SERVICE_CATEGORIES } from '../../domain/charter/service-category.ts';
import { organisations } from '../organisation/organisation.table.ts';

/**
 * The same service across offices. `aliases` are other names under which charters offer it. `reviewed` is false while
 * only an import has made the entry, of a service that matched no other beyond doubt.
 */
export const catalogueServices = pgTable(
  'catalogue_services',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    slug: text('slug').notNull().unique(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    category: text('category', { enum: SERVICE_CATEGORIES }).notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en'),
    aliases: text('aliases').array().notNull(),
    reviewed: boolean('reviewed').notNull().default(false),
  },
  (t) => [
    index('catalogue_services_organisation').on(t.organisationId, t.category),
    index('catalogue_services_waiting').on(t.id).where(sql`not ${t.reviewed}`),
  ],
);

/** Every name of every entry with the key it is looked up by; kept in step with the entries by catalogue-names.write.ts. */
export const catalogueNames = pgTable(
  'catalogue_names',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    catalogueServiceId: integer('catalogue_service_id')
      .notNull()
      .references(() => catalogueServices.id, { onDelete: 'cascade' }),
    organisationId: integer('organisation_id').notNull(),
    category: text('category', { enum: SERVICE_CATEGORIES }).notNull(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
  },
  (t) => [
    unique('catalogue_names_entry_key').on(t.catalogueServiceId, t.nameKey),
    index('catalogue_names_organisation').on(t.organisationId, t.category, t.nameKey),
    index('catalogue_names_key').using('gin', t.nameKey.op('gin_trgm_ops')),
  ],
);

/** Which entry a service was decided to be, by its key: it holds for every version, also for those still to come. */
export const matchDecisions = pgTable(
  'match_decisions',
  {
    serviceKey: text('service_key').primaryKey(),
    catalogueServiceId: integer('catalogue_service_id')
      .notNull()
      .references(() => catalogueServices.id),
    decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [index('match_decisions_catalogue_service').on(t.catalogueServiceId)],
);

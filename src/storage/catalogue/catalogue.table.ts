import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { SERVICE_CATEGORIES } from '../../domain/charter/service-category.ts';
import { organisations } from '../organisation/organisation.table.ts';

/** The same service across offices. `aliases` are other names under which charters offer it. */
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
  },
  (t) => [index('catalogue_services_organisation').on(t.organisationId, t.category)],
);

import { integer, pgTable, text } from 'drizzle-orm/pg-core';

/** A department or ministry whose offices publish charters. */
export const organisations = pgTable('organisations', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  nameEn: text('name_en').notNull(),
  website: text('website'),
});

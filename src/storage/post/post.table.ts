import { type AnyPgColumn, boolean, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { Contact } from '../../domain/officer/officer-cell.ts';
import { charters } from '../charter/charter.table.ts';
import { offices } from '../office/office.table.ts';

/** A designation in an office. `isHead`: the post that answers for the office. */
export const posts = pgTable(
  'posts',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    designation: text('designation').notNull(),
    designationEn: text('designation_en'),
    designationFolded: text('designation_folded').notNull(),
    isHead: boolean('is_head').notNull(),
    reportsToId: integer('reports_to_id').references((): AnyPgColumn => posts.id),
  },
  (t) => [unique('posts_office_designation').on(t.officeId, t.designationFolded)],
);

/** A person named in charters. Two are one only with the same folded name and the same phone, e-mail or post. */
export const officers = pgTable(
  'officers',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    nameEn: text('name_en'),
    nameFolded: text('name_folded').notNull(),
  },
  (t) => [index('officers_name_folded').on(t.nameFolded)],
);

/** Who held a post when a charter was published, with the cell's own words. */
export const holdings = pgTable(
  'holdings',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    charterId: integer('charter_id')
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    postId: integer('post_id')
      .notNull()
      .references(() => posts.id),
    officerId: integer('officer_id').references(() => officers.id),
    acting: boolean('acting').notNull(),
    contact: jsonb('contact').$type<Contact>().notNull(),
    text: text('text').notNull(),
  },
  (t) => [
    index('holdings_charter_id').on(t.charterId),
    index('holdings_post_id').on(t.postId),
    index('holdings_officer_id').on(t.officerId),
  ],
);

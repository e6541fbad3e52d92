import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { AREA_LEVELS } from '../../domain/office/area.ts';
import { areas } from '../area/area.table.ts';
import { organisations } from '../organisation/organisation.table.ts';

/**
 * An organisation's unit in an area. `ancestorIds` runs from the parent up to head office; `level` is its area's.
 * `parentGiven`: the parent was named by hand, and stays when an office comes between.
 */
export const offices = pgTable(
  'offices',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    slug: text('slug').notNull().unique(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    areaId: integer('area_id')
      .notNull()
      .references(() => areas.id),
    parentId: integer('parent_id').references((): AnyPgColumn => offices.id),
    parentGiven: boolean('parent_given').notNull().default(false),
    ancestorIds: integer('ancestor_ids').array().notNull(),
    level: text('level', { enum: AREA_LEVELS }).notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull(),
    nameFolded: text('name_folded').notNull(),
    nameSortKey: text('name_sort_key').notNull(),
    website: text('website'),
    synthetic: boolean('synthetic').notNull().default(false),
  },
  (t) => [
    index('offices_area_id').on(t.areaId),
    index('offices_parent_id').on(t.parentId),
    index('offices_organisation_id').on(t.organisationId),
    index('offices_ancestor_ids').using('gin', t.ancestorIds),
    index('offices_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
    index('offices_name').on(sql`${t.nameSortKey} collate "C"`, t.id),
  ],
);

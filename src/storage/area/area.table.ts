import { type AnyPgColumn, doublePrecision, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { AREA_LEVELS } from '../../domain/office/area.ts';

/** The administrative map. `ancestorIds` runs from the parent up to the country. */
export const areas = pgTable(
  'areas',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    slug: text('slug').notNull().unique(),
    level: text('level', { enum: AREA_LEVELS }).notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull(),
    bbsCode: text('bbs_code'),
    portalHost: text('portal_host'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    aliases: text('aliases').array().notNull(),
    parentId: integer('parent_id').references((): AnyPgColumn => areas.id),
    ancestorIds: integer('ancestor_ids').array().notNull(),
  },
  (t) => [index('areas_parent_id').on(t.parentId), index('areas_ancestor_ids').using('gin', t.ancestorIds)],
);

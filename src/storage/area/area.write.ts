import { sql } from 'drizzle-orm';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { markSearchStale } from '../search/search.write.ts';
import { underParents } from '../under-parents.ts';
import { readAreasBySlug } from './area.read.ts';
import { areas } from './area.table.ts';

/** An area to store; `parentSlug` is null for the country only. */
export interface NewArea extends Omit<typeof areas.$inferInsert, 'parentId' | 'ancestorIds'> {
  parentSlug: string | null;
}

/**
 * Stores areas of one level, whose parents are stored already; an area that exists takes the new values. All that lies in
 * an area is found by its name too, so the search must be built anew afterwards.
 */
export async function saveAreas(db: Database, level: readonly NewArea[]): Promise<void> {
  const rows = await underParents(level, (slugs) => readAreasBySlug(db, slugs));
  for (const chunk of inChunks(rows)) {
    await db
      .insert(areas)
      .values(chunk)
      .onConflictDoUpdate({
        target: areas.slug,
        set: {
          name: sql`excluded.name`,
          nameEn: sql`excluded.name_en`,
          bbsCode: sql`excluded.bbs_code`,
          portalHost: sql`excluded.portal_host`,
          latitude: sql`excluded.latitude`,
          longitude: sql`excluded.longitude`,
          aliases: sql`excluded.aliases`,
        },
      });
  }
  await markSearchStale(db);
}

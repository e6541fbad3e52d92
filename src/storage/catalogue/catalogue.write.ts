import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import type { StoredCatalogueService } from './catalogue.read.ts';
import { catalogueServices } from './catalogue.table.ts';

/** Stores catalogue entries; one whose slug exists takes the new names. */
export async function saveCatalogueServices(
  db: Database,
  entries: ReadonlyArray<typeof catalogueServices.$inferInsert>,
): Promise<StoredCatalogueService[]> {
  if (entries.length === 0) return [];
  return db
    .insert(catalogueServices)
    .values([...entries])
    .onConflictDoUpdate({
      target: catalogueServices.slug,
      set: {
        name: sql`excluded.name`,
        nameEn: sql`excluded.name_en`,
        aliases: sql`excluded.aliases`,
        category: sql`excluded.category`,
      },
    })
    .returning();
}

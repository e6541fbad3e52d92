import { sql } from 'drizzle-orm';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { saveToSearch } from '../search/search.write.ts';
import { underParents } from '../under-parents.ts';
import { readOfficesBySlug, type StoredOffice } from './office.read.ts';
import { offices } from './office.table.ts';

/** An office to store; `parentSlug` is null for head office, and for those that `placeOffices` hangs where they belong. */
export interface NewOffice extends Omit<typeof offices.$inferInsert, 'parentId' | 'ancestorIds'> {
  parentSlug: string | null;
}

/** Stores offices of one tier, whose parents are stored already; an office that exists takes the new names. */
export async function saveOffices(db: Database, tier: readonly NewOffice[]): Promise<StoredOffice[]> {
  const rows = await underParents(tier, (slugs) => readOfficesBySlug(db, slugs));
  const saved: StoredOffice[] = [];
  for (const chunk of inChunks(rows)) {
    const stored = await db
      .insert(offices)
      .values(chunk)
      .onConflictDoUpdate({
        target: offices.slug,
        set: {
          name: sql`excluded.name`,
          nameEn: sql`excluded.name_en`,
          nameFolded: sql`excluded.name_folded`,
          nameSortKey: sql`excluded.name_sort_key`,
        },
      })
      .returning();
    saved.push(...stored);
  }
  await saveToSearch(
    db,
    'Office',
    saved.map(({ id }) => id),
  );
  return saved;
}

import { sql } from 'drizzle-orm';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { renameInSearch } from '../search/search.write.ts';
import { readOrganisationsBySlug, type StoredOrganisation } from './organisation.read.ts';
import { organisations } from './organisation.table.ts';

/** Stores an organisation, or gives the stored one of that slug the new values. */
export async function saveOrganisation(
  db: Database,
  organisation: typeof organisations.$inferInsert,
): Promise<StoredOrganisation> {
  const [before] = await readOrganisationsBySlug(db, [organisation.slug]);
  const [saved] = await db
    .insert(organisations)
    .values(organisation)
    .onConflictDoUpdate({
      target: organisations.slug,
      set: { name: sql`excluded.name`, nameEn: sql`excluded.name_en`, website: sql`excluded.website` },
    })
    .returning();
  if (saved === undefined) throw new Error(`organisation ${organisation.slug} was not stored`);
  const isRenamed = before !== undefined && (before.name !== saved.name || before.nameEn !== saved.nameEn);
  if (isRenamed) await renameInSearch(db, saved.id);
  return saved;
}

/** Stores organisations whose slugs are free. */
export async function insertOrganisations(
  db: Database,
  wanted: ReadonlyArray<typeof organisations.$inferInsert>,
): Promise<StoredOrganisation[]> {
  const saved: StoredOrganisation[] = [];
  for (const chunk of inChunks(wanted)) saved.push(...(await db.insert(organisations).values(chunk).returning()));
  return saved;
}

/** Keeps every other writer of organisations, or of their offices by hand, waiting until this transaction ends. */
export async function lockOrganisations(tx: Database): Promise<void> {
  await tx.execute(sql`lock table ${organisations} in share row exclusive mode`);
}

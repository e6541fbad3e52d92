import { and, eq, notExists, sql } from 'drizzle-orm';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { deleteFromSearch, saveToSearch } from '../search/search.write.ts';
import { services } from '../service/service.table.ts';
import { isOneOf } from '../statement.ts';
import type { StoredCatalogueService } from './catalogue.read.ts';
import { catalogueServices } from './catalogue.table.ts';
import { saveCatalogueNames } from './catalogue-names.write.ts';

export type NewCatalogueService = Omit<typeof catalogueServices.$inferInsert, 'reviewed'>;

/** Stores reviewed catalogue entries with their names; one whose slug exists takes the new names. */
export async function saveCatalogueServices(
  tx: Database,
  entries: readonly NewCatalogueService[],
): Promise<StoredCatalogueService[]> {
  if (entries.length === 0) return [];
  const saved = await tx
    .insert(catalogueServices)
    .values(entries.map((entry) => ({ ...entry, reviewed: true })))
    .onConflictDoUpdate({
      target: catalogueServices.slug,
      set: {
        name: sql`excluded.name`,
        nameEn: sql`excluded.name_en`,
        aliases: sql`excluded.aliases`,
        category: sql`excluded.category`,
        reviewed: true,
      },
    })
    .returning();
  await saveNames(tx, saved);
  return saved;
}

/** Stores entries that wait for review, with their names; one whose slug exists stays as it is. Returns all of them. */
export async function addWaitingEntries(
  tx: Database,
  entries: readonly NewCatalogueService[],
): Promise<StoredCatalogueService[]> {
  const added: StoredCatalogueService[] = [];
  // In one order everywhere, so that two imports never wait for each other's entries.
  for (const chunk of inChunks(entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)))) {
    const saved = await tx
      .insert(catalogueServices)
      .values(chunk.map((entry) => ({ ...entry, reviewed: false })))
      .onConflictDoUpdate({ target: catalogueServices.slug, set: { slug: sql`excluded.slug` } })
      .returning();
    added.push(...saved);
  }
  await saveNames(tx, added);
  return added;
}

/** Stores the names by which entries are matched and found. */
async function saveNames(tx: Database, entries: readonly StoredCatalogueService[]): Promise<void> {
  await saveCatalogueNames(tx, entries);
  await saveToSearch(
    tx,
    'CatalogueService',
    entries.map(({ id }) => id),
  );
}

/**
 * Keeps the entries of catalogues from changing under an import (`share`), or imports from using them while they
 * change (`no key update`), until the transaction ends. Locked in one order, so that nobody waits in a circle.
 */
export async function lockCatalogues(
  tx: Database,
  organisationIds: readonly number[],
  mode: 'share' | 'no key update',
): Promise<void> {
  await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(isOneOf(organisations.id, organisationIds))
    .orderBy(organisations.id)
    .for(mode);
}

export async function markReviewed(tx: Database, id: number): Promise<void> {
  await tx.update(catalogueServices).set({ reviewed: true }).where(eq(catalogueServices.id, id));
}

/** Deletes an entry that waits for review and that no service is left of. */
export async function deleteIfAbandoned(tx: Database, id: number): Promise<void> {
  const itsServices = tx.select({ id: services.id }).from(services).where(eq(services.catalogueServiceId, id));
  const deleted = await tx
    .delete(catalogueServices)
    .where(and(eq(catalogueServices.id, id), eq(catalogueServices.reviewed, false), notExists(itsServices)))
    .returning();
  await deleteFromSearch(
    tx,
    'CatalogueService',
    deleted.map((entry) => entry.id),
  );
}

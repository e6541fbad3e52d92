import { asc, gt, inArray } from 'drizzle-orm';
import { nameKey } from '../../domain/catalogue/name-key.ts';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import type { StoredCatalogueService } from './catalogue.read.ts';
import { catalogueNames, catalogueServices } from './catalogue.table.ts';

/** Makes the names of these entries those that they have now: the standard name and the aliases. */
export async function saveCatalogueNames(tx: Database, entries: readonly StoredCatalogueService[]): Promise<void> {
  for (const chunk of inChunks(entries)) {
    const ids = chunk.map(({ id }) => id);
    await tx.delete(catalogueNames).where(inArray(catalogueNames.catalogueServiceId, ids));
    for (const rows of inChunks(chunk.flatMap(namesOf))) {
      await tx.insert(catalogueNames).values(rows).onConflictDoNothing();
    }
  }
}

const ENTRIES_A_STEP = 500;

/** Makes the names of every entry anew, some hundred entries at a time. */
export async function rebuildCatalogueNames(tx: Database): Promise<void> {
  for (let last = 0; ; ) {
    const entries = await tx
      .select()
      .from(catalogueServices)
      .where(gt(catalogueServices.id, last))
      .orderBy(asc(catalogueServices.id))
      .limit(ENTRIES_A_STEP);
    const end = entries.at(-1);
    if (end === undefined) return;
    await saveCatalogueNames(tx, entries);
    last = end.id;
  }
}

function namesOf({ id, organisationId, category, name, aliases }: StoredCatalogueService) {
  return [name, ...aliases].map((one) => ({
    catalogueServiceId: id,
    organisationId,
    category,
    name: one,
    nameKey: nameKey(one),
  }));
}

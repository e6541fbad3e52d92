import { and, eq, getTableColumns, type InferSelectModel, isNull, type SQL } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { countByParent, type Page, type PageRequest, readPagesByParent } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { harvests, heldDocuments } from './harvest.table.ts';

export type StoredHarvest = InferSelectModel<typeof harvests>;
export type HeldDocument = InferSelectModel<typeof heldDocuments>;

const byId = statement((db) => db.select().from(harvests).where(isAnyOf(harvests.id, 'ids')).prepare('harvests_by_id'));

export function readHarvests(db: Database, ids: readonly number[]): Promise<StoredHarvest[]> {
  return byId(db).execute({ ids });
}

/** A page of the runs over each source, newest first. */
export function pageHarvestsOfSources(
  db: Database,
  sourceIds: readonly number[],
  page: PageRequest,
): Promise<Map<number, Page<StoredHarvest>>> {
  const order = { keys: [{ expression: harvests.id, type: 'integer' as const }], descending: true };
  const listing = (source: SQL) => ({
    table: harvests,
    fields: getTableColumns(harvests),
    where: eq(harvests.sourceId, source),
    order,
  });
  return readPagesByParent(db, sourceIds, listing, page);
}

export function countHarvestsOfSources(db: Database, sourceIds: readonly number[]): Promise<Map<number, number>> {
  return countByParent(db, sourceIds, (source) => ({ table: harvests, where: eq(harvests.sourceId, source) }));
}

/** The run over a source that has not ended; null where there is none. */
export async function findOpenHarvest(db: Database, sourceId: number): Promise<StoredHarvest | null> {
  const [open] = await db
    .select()
    .from(harvests)
    .where(and(eq(harvests.sourceId, sourceId), isNull(harvests.endedAt)));
  return open ?? null;
}

/** What a harvest brought that nobody has decided on; whoever else would decide on it waits until the transaction ends. */
export function lockHeldDocuments(tx: Database, harvestId: number): Promise<HeldDocument[]> {
  return tx
    .select()
    .from(heldDocuments)
    .where(and(eq(heldDocuments.harvestId, harvestId), isNull(heldDocuments.accepted)))
    .orderBy(heldDocuments.id)
    .for('update');
}

/** The document as it is held, or was, for a source and an office; null where it never was. */
export async function findHeldDocument(
  db: Database,
  sourceId: number,
  officeId: number,
  sha256: string,
): Promise<HeldDocument | null> {
  const { sourceId: source, officeId: office, sha256: hash } = heldDocuments;
  const [held] = await db
    .select()
    .from(heldDocuments)
    .where(and(eq(source, sourceId), eq(office, officeId), eq(hash, sha256)));
  return held ?? null;
}

/** At most `limit` runs that have not ended, the oldest first. */
export function readOpenHarvests(db: Database, limit: number): Promise<StoredHarvest[]> {
  return db.select().from(harvests).where(isNull(harvests.endedAt)).orderBy(harvests.id).limit(limit);
}

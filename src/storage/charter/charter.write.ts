import { and, eq, sql } from 'drizzle-orm';
import { type RowWriter, reserveIds } from '../bulk/row-writer.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import { isOneOf } from '../statement.ts';
import { readCharters, type StoredCharter } from './charter.read.ts';
import { charters, provenances } from './charter.table.ts';
import { settleVersions } from './settle-versions.write.ts';

/**
 * Keeps every other import and withdrawal for the offices waiting until this transaction ends. What merely refers to an
 * office, as the post of a superior does in another office's import, need not wait.
 */
export async function lockOffices(tx: Database, officeIds: readonly number[]): Promise<void> {
  await tx
    .select({ id: offices.id })
    .from(offices)
    .where(isOneOf(offices.id, officeIds))
    .orderBy(offices.id)
    .for('no key update');
}

/** Which documents of the offices are stored, withdrawn or not: an office's id and the hash of the bytes. */
export async function readStoredHashes(
  tx: Database,
  officeIds: readonly number[],
): Promise<Array<{ officeId: number; sha256: string }>> {
  return tx
    .select({ officeId: charters.officeId, sha256: provenances.sha256 })
    .from(charters)
    .innerJoin(provenances, eq(provenances.charterId, charters.id))
    .where(isOneOf(charters.officeId, officeIds));
}

/** The office's charter that was read from these very bytes, one that stands before one withdrawn; null where there is none. */
export async function findCharterByHash(db: Database, officeId: number, sha256: string): Promise<StoredCharter | null> {
  const rows = await db
    .select({ charter: charters })
    .from(charters)
    .innerJoin(provenances, eq(provenances.charterId, charters.id))
    .where(and(eq(charters.officeId, officeId), eq(provenances.sha256, sha256)))
    .orderBy(sql`${charters.withdrawnAt} nulls first`, charters.version)
    .limit(1);
  return rows[0]?.charter ?? null;
}

export type NewCharter = Omit<
  typeof charters.$inferInsert,
  'version' | 'effectiveUntil' | 'withdrawnAt' | 'withdrawnReason' | 'outranked'
>;
export type NewProvenance = Omit<typeof provenances.$inferInsert, 'charterId'>;

/**
 * Stores charters, each as its office's next version, and ends the versions before them on the days they take effect.
 * Each is of another office. Returns them in the same order.
 */
export async function saveCharters(
  { tx, write }: RowWriter,
  wanted: ReadonlyArray<{ charter: NewCharter; provenance: NewProvenance }>,
): Promise<StoredCharter[]> {
  const officeIds = wanted.map(({ charter }) => charter.officeId);
  const latest = await readLatestVersions(tx, officeIds);
  const ids = await reserveIds(tx, charters, wanted.length);
  await write(
    charters,
    wanted.map(({ charter }, i) => ({ id: ids[i], ...charter, version: (latest.get(charter.officeId) ?? 0) + 1 })),
  );
  await write(
    provenances,
    wanted.map(({ provenance }, i) => ({ charterId: ids[i] ?? 0, ...provenance })),
  );
  await settleVersions(tx, officeIds);
  return getCharters(tx, ids);
}

async function readLatestVersions(tx: Database, officeIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await tx
    .select({ officeId: charters.officeId, version: sql<number>`max(${charters.version})` })
    .from(charters)
    .where(isOneOf(charters.officeId, officeIds))
    .groupBy(charters.officeId);
  return new Map(rows.map(({ officeId, version }) => [officeId, version]));
}

/** Takes a version out of force for good; those around it close up. `now` is an ISO 8601 instant. */
export async function markWithdrawn(
  tx: Database,
  { id, officeId }: Pick<StoredCharter, 'id' | 'officeId'>,
  reason: string,
  now: string,
): Promise<StoredCharter> {
  await tx.update(charters).set({ withdrawnAt: now, withdrawnReason: reason }).where(eq(charters.id, id));
  await settleVersions(tx, [officeId]);
  const [charter] = await getCharters(tx, [id]);
  if (charter === undefined) throw new Error(`charter ${id} is gone`);
  return charter;
}

async function getCharters(tx: Database, ids: readonly number[]): Promise<StoredCharter[]> {
  const byId = new Map((await readCharters(tx, ids)).map((charter) => [charter.id, charter]));
  return ids.map((id) => {
    const charter = byId.get(id);
    if (charter === undefined) throw new Error(`charter ${id} is not stored`);
    return charter;
  });
}

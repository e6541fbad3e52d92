import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import type { StoredCharter } from './charter.read.ts';
import { charters, provenances } from './charter.table.ts';

/** Keeps every other import and withdrawal for the office waiting until this transaction ends. */
export async function lockOffice(tx: Database, officeId: number): Promise<void> {
  await tx.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId)).for('update');
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
  'version' | 'effectiveUntil' | 'withdrawnAt' | 'withdrawnReason'
>;
export type NewProvenance = Omit<typeof provenances.$inferInsert, 'charterId'>;

/** Stores a charter as its office's next version and ends the versions before it on the day it takes effect. */
export async function saveCharter(
  tx: Database,
  charter: NewCharter,
  provenance: NewProvenance,
): Promise<StoredCharter> {
  const next = sql<number>`(select coalesce(max(c.version), 0) + 1 from charters c where c.office_id = ${charter.officeId})`;
  const [saved] = await tx
    .insert(charters)
    .values({ ...charter, version: next })
    .returning();
  if (saved === undefined) throw new Error(`the charter of office ${charter.officeId} was not stored`);
  await tx.insert(provenances).values({ ...provenance, charterId: saved.id });
  await endFormerVersions(tx, charter.officeId);
  return getCharter(tx, saved.id);
}

/** Takes a version out of force for good; those around it close up. `now` is an ISO 8601 instant. */
export async function markWithdrawn(
  tx: Database,
  { id, officeId }: Pick<StoredCharter, 'id' | 'officeId'>,
  reason: string,
  now: string,
): Promise<StoredCharter> {
  await tx.update(charters).set({ withdrawnAt: now, withdrawnReason: reason }).where(eq(charters.id, id));
  await endFormerVersions(tx, officeId);
  return getCharter(tx, id);
}

/**
 * Each version ends on the day the next one takes effect; of two for one day, the later import is in force. One that was
 * withdrawn ends none, and has no end of its own.
 */
async function endFormerVersions(tx: Database, officeId: number): Promise<void> {
  await tx.execute(sql`
    update charters set effective_until = following.effective_from
    from (
      select id, case when withdrawn_at is null then
        lead(effective_from) over (partition by withdrawn_at is null order by effective_from, version)
      end as effective_from
      from charters where office_id = ${officeId}
    ) following
    where charters.id = following.id and charters.effective_until is distinct from following.effective_from`);
}

async function getCharter(tx: Database, id: number): Promise<StoredCharter> {
  const [charter] = await tx.select().from(charters).where(eq(charters.id, id));
  if (charter === undefined) throw new Error(`charter ${id} is not stored`);
  return charter;
}

import { and, eq, isNull, notExists } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import type { StoredHarvest } from './harvest.read.ts';
import { harvests, heldDocuments } from './harvest.table.ts';

/** Opens a run over a source. Null while another has not ended. */
export async function insertHarvest(
  db: Database,
  row: Pick<typeof harvests.$inferInsert, 'sourceId' | 'dryRun' | 'startedAt'>,
): Promise<StoredHarvest | null> {
  const [harvest] = await db
    .insert(harvests)
    .values({ ...row, outcome: 'QUEUED' })
    .onConflictDoNothing()
    .returning();
  return harvest ?? null;
}

/** Keeps how far a run has come, or how it ended. */
export async function updateHarvest(
  db: Database,
  id: number,
  values: Partial<typeof harvests.$inferInsert>,
): Promise<void> {
  await db.update(harvests).set(values).where(eq(harvests.id, id));
}

/** The same of a run that has not ended; one that has stays as it is. Tells whether it was open. */
export async function updateOpenHarvest(
  db: Database,
  id: number,
  values: Partial<typeof harvests.$inferInsert>,
): Promise<boolean> {
  const isOpen = and(eq(harvests.id, id), isNull(harvests.endedAt));
  return (await db.update(harvests).set(values).where(isOpen).returning({ id: harvests.id })).length > 0;
}

/** Keeps a document until somebody decides on it; one that the source has brought before is left as it is. */
export async function holdDocument(db: Database, row: typeof heldDocuments.$inferInsert): Promise<void> {
  await db.insert(heldDocuments).values(row).onConflictDoNothing();
}

/** Refuses one held document; the harvest that held it is refused when it holds nothing else. */
export async function refuseHeldDocument(
  db: Database,
  { id, harvestId }: { id: number; harvestId: number },
  decision: { decidedAt: string; decidedReason: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const waits = isNull(heldDocuments.accepted);
    await tx
      .update(heldDocuments)
      .set({ accepted: false, ...decision })
      .where(and(eq(heldDocuments.id, id), waits));
    const others = tx
      .select()
      .from(heldDocuments)
      .where(and(eq(heldDocuments.harvestId, harvestId), waits));
    await tx
      .update(harvests)
      .set({ outcome: 'REFUSED' })
      .where(and(eq(harvests.id, harvestId), eq(harvests.outcome, 'HELD'), notExists(others)));
  });
}

/** Says of all that a harvest holds what was decided. */
export async function decideHeld(
  db: Database,
  harvestId: number,
  decision: { accepted: boolean; decidedAt: string; decidedReason: string },
): Promise<void> {
  await db
    .update(heldDocuments)
    .set(decision)
    .where(and(eq(heldDocuments.harvestId, harvestId), isNull(heldDocuments.accepted)));
}

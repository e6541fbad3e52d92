import { eq, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { datasetRevision, loadedFiles } from './dataset.table.ts';

/** Says that stored data has changed. `now` is an ISO 8601 instant. */
export async function raiseRevision(tx: Database, now: string): Promise<void> {
  await tx
    .insert(datasetRevision)
    .values({ id: 1, revision: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: datasetRevision.id,
      set: { revision: sql`${datasetRevision.revision} + 1`, updatedAt: now },
    });
}

/** The hash of a data file's content when it was last loaded; null where it never was. */
export async function findLoadedHash(db: Database, name: string): Promise<string | null> {
  const [row] = await db.select({ sha256: loadedFiles.sha256 }).from(loadedFiles).where(eq(loadedFiles.name, name));
  return row?.sha256 ?? null;
}

export async function markLoaded(tx: Database, name: string, sha256: string, now: string): Promise<void> {
  await tx
    .insert(loadedFiles)
    .values({ name, sha256, loadedAt: now })
    .onConflictDoUpdate({ target: loadedFiles.name, set: { sha256, loadedAt: now } });
}

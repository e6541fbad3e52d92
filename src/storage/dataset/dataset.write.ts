import { eq, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { datasetRevision, loadedFiles } from './dataset.table.ts';
import { type ChangedOffice, DATASET_CHANNEL, tellable } from './dataset-notice.ts';

/**
 * Says that stored data has changed, and tells every server that listens when the transaction is committed: never what
 * was rolled back. `changed` are the offices it concerns; none: it may concern all. `now` is an ISO 8601 instant.
 */
export async function raiseRevision(tx: Database, now: string, changed: readonly ChangedOffice[] = []): Promise<void> {
  await tx.execute(sql`
    with raised as (
      insert into ${datasetRevision} (id, revision, updated_at) values (1, 1, ${now})
      on conflict (id) do update set revision = dataset_revision.revision + 1, updated_at = excluded.updated_at
      returning revision
    )
    select pg_notify(${DATASET_CHANNEL}, json_build_array(revision::text, ${tellable(changed)}::json)::text) from raised`);
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

import { createHash } from 'node:crypto';
import type { Database } from '../../storage/connect.ts';
import { findLoadedHash, markLoaded, raiseRevision } from '../../storage/dataset/dataset.write.ts';
import type { DataFile } from './data-file.ts';

/**
 * Stores a data file in one transaction unless this content, on top of the content it leans on, was stored before.
 * Returns whether it was stored now.
 */
export async function loadOnce(
  db: Database,
  file: DataFile,
  leansOn: readonly DataFile[],
  now: string,
  store: (tx: Database) => Promise<void>,
): Promise<boolean> {
  const hashes = [file, ...leansOn].map(({ sha256 }) => sha256).join();
  const sha256 = createHash('sha256').update(hashes).digest('hex');
  if ((await findLoadedHash(db, file.name)) === sha256) return false;
  await db.transaction(async (tx) => {
    await store(tx);
    await markLoaded(tx, file.name, sha256, now);
    await raiseRevision(tx, now);
  });
  return true;
}

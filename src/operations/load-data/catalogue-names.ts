import { NAME_KEY_VERSION } from '../../domain/catalogue/name-key.ts';
import { rebuildCatalogueNames } from '../../storage/catalogue/catalogue-names.write.ts';
import type { Database } from '../../storage/connect.ts';
import type { DataFile } from './data-file.ts';
import { loadOnce } from './load-once.ts';

/**
 * Stands for the keys of the names, as a data file does for its content: what leans on it is stored anew when a new
 * version of the program makes other keys, or finds a database of a version that had none.
 */
export const NAME_KEYS: DataFile = {
  name: 'catalogue name keys',
  bytes: Buffer.alloc(0),
  sha256: `version ${NAME_KEY_VERSION}`,
};

/** Makes the keys of all stored names anew where those of this version have not been stored yet. */
export async function refreshCatalogueNames(db: Database, now: string): Promise<void> {
  await loadOnce(db, NAME_KEYS, [], now, rebuildCatalogueNames);
}

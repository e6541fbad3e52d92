import type { Database } from '../storage/connect.ts';
import { rebuildSearch } from '../storage/search/search.write.ts';

/**
 * Builds what searches are answered from, where it is missing, was built by another version, or was marked as out of date;
 * else one cheap statement. For the start of a server, and for the end of a bulk load that wrote past the usual writes.
 * In one transaction; searches meanwhile see what was there. Returns whether it was built.
 */
export function refreshSearch(db: Database): Promise<boolean> {
  return rebuildSearch(db);
}

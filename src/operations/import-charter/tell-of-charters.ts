import type { StoredCharter } from '../../storage/charter/charter.read.ts';
import type { Database } from '../../storage/connect.ts';
import { raiseRevision } from '../../storage/dataset/dataset.write.ts';
import { addToFeed } from '../../storage/feed/feed.write.ts';

/**
 * Tells of charters just stored: those who look at this server's data, and other nodes, for whom they stand in the feed.
 * Comes last in the transaction, because every other writer waits from here on. `now` is an ISO 8601 instant.
 */
export async function tellOfCharters(tx: Database, charters: readonly StoredCharter[], now: string): Promise<void> {
  const changed = charters.map(({ id, officeId }) => ({ officeId, charterId: id }));
  await raiseRevision(tx, now, changed);
  await addToFeed(
    tx,
    'STORED',
    charters.map(({ id }) => id),
    now,
  );
}

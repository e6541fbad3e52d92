import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { charterFeed, nodeIdentity } from './feed.table.ts';

/**
 * Tells other nodes what was stored or withdrawn, in this order. Comes after `raiseRevision` in the same transaction:
 * every other writer then waits, so that no entry appears behind one that a reader has seen. `now` is an ISO 8601 instant.
 */
export async function addToFeed(
  tx: Database,
  event: (typeof charterFeed.$inferInsert)['event'],
  charterIds: readonly number[],
  now: string,
): Promise<void> {
  await tx.insert(charterFeed).values(charterIds.map((charterId) => ({ charterId, event, storedAt: now })));
}

/** The name this node was given when it first asked for one, or now: `candidate`. */
export async function keepNodeName(db: Database, candidate: string): Promise<string> {
  const [kept] = await db
    .insert(nodeIdentity)
    .values({ id: 1, name: candidate })
    .onConflictDoUpdate({ target: nodeIdentity.id, set: { name: sql`${nodeIdentity.name}` } })
    .returning();
  return kept?.name ?? candidate;
}

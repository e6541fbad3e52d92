import { eq } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import type { StoredSource } from './source.read.ts';
import { sources } from './source.table.ts';

/** Stores a source. Null where one of its kind and address is there already. */
export async function insertSource(db: Database, row: typeof sources.$inferInsert): Promise<StoredSource | null> {
  const [source] = await db.insert(sources).values(row).onConflictDoNothing().returning();
  return source ?? null;
}

/** Removes a source with its harvests and what they hold; the charters that it brought stay. Tells whether it was there. */
export async function deleteSource(db: Database, id: number): Promise<boolean> {
  return (await db.delete(sources).where(eq(sources.id, id)).returning({ id: sources.id })).length > 0;
}

/** Keeps how an attempt ended, or how far it has come. */
export async function updateSource(
  db: Database,
  id: number,
  values: Partial<typeof sources.$inferInsert>,
): Promise<void> {
  await db.update(sources).set(values).where(eq(sources.id, id));
}

import type { Database } from '../storage/connect.ts';
import { deleteSource } from '../storage/source/source.write.ts';
import { sourceUnknown } from './add-source/refusals.ts';

/**
 * Removes a source with its harvests and what they hold. The charters it brought stay as they are. `id` is null where the
 * id given is none. Throws NOT_FOUND.
 */
export async function removeSource(db: Database, id: number | null): Promise<void> {
  if (id === null || !(await deleteSource(db, id))) throw sourceUnknown(['id']);
}

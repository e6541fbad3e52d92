import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { findings } from './finding.table.ts';

/** Stores the findings of a charter, in the order of the document. */
export async function saveFindings(tx: Database, wanted: ReadonlyArray<typeof findings.$inferInsert>): Promise<void> {
  for (const chunk of inChunks(wanted)) await tx.insert(findings).values(chunk);
}

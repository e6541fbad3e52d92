import type { RowWriter } from '../bulk/row-writer.ts';
import { findings } from './finding.table.ts';

/** Stores the findings of charters, those of each in the order of its document. */
export function saveFindings(writer: RowWriter, wanted: ReadonlyArray<typeof findings.$inferInsert>): Promise<void> {
  return writer.write(findings, wanted);
}

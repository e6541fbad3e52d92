import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Column } from '../../domain/charter/column.ts';
import type { Finding } from '../../domain/quality/finding.ts';

/** Points a finding at a cell of a service's row; at the row itself where the cell's place is not known. */
export function findingAtCell(
  reading: ServiceReading,
  column: Column,
  facts: Pick<Finding, 'code' | 'cell' | 'detail' | 'service'>,
): Finding {
  const piece = reading.cells.find((cell) => cell.column === column)?.pieces[0];
  return {
    ...facts,
    at: piece?.at ?? reading.at,
    line: piece?.at.line ?? reading.line,
    character: piece?.character ?? null,
  };
}

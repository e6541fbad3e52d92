import { filledCells, type Row } from '../../blocks.ts';
import { type Claim, layout } from '../../claim.ts';
import type { ServiceTable } from './service-tables.ts';

/**
 * The parts of the service tables that are no service's row.
 *
 * In:  `ক্রমিক নং⇥সেবার নাম`, the same again below a page break, `(১)⇥(২)`
 * Out: LAYOUT as `column-heading`, `repeated-heading` and `column-number`, two cells each.
 */
export function claimLayout(tables: readonly ServiceTable[], numberRows: readonly Row[]): Claim[] {
  return [
    ...tables.flatMap(({ headingRows }) => headingRows.flatMap((row) => claimCells(row, 'column-heading'))),
    ...tables.flatMap(({ repeatedHeadings }) => repeatedHeadings.flatMap((row) => claimCells(row, 'repeated-heading'))),
    ...numberRows.flatMap((row) => claimCells(row, 'column-number')),
  ];
}

function claimCells(row: Row, as: string): Claim[] {
  return filledCells(row).map((cell) => layout(cell, as));
}

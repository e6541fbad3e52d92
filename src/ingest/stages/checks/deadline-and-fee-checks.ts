import { refersToColumn } from '../../../domain/charter/refers-to-column.ts';
import { numberLeftOut } from '../../../domain/deadline/number-left-out.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import type { FindingCode } from '../../../domain/quality/finding-code.ts';
import type { Piece } from '../../blocks.ts';
import { isReadable } from '../readable.ts';
import { piecesIn } from '../rows/service-row.ts';
import { isDisputed } from '../services/number-cells.ts';
import type { RowService } from '../services/services.ts';
import { findingAt } from './finding-at.ts';

/**
 * Times and prices that are not given or cannot be read. A miscounted row is named once, for all its cells.
 *
 * In:  `তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)` under DEADLINE
 * Out: DEADLINE_NUMBER_MISSING at that cell.
 */
export function checkDeadlinesAndFees(services: readonly RowService[]): Finding[] {
  return services.flatMap((service, index) =>
    service.row.miscounted || service.row.shifted !== null
      ? []
      : [...checkDeadline(service, index), ...checkFee(service, index)],
  );
}

function checkDeadline({ row, service }: RowService, index: number): Finding[] {
  if (service.deadline.text === '' && isDisputed(row, ['DEADLINE'])) return [];
  const code = deadlineCode(service);
  const pieces = piecesIn(row, 'DEADLINE');
  return code === null ? [] : at(code, pieces, { row, service }, index);
}

function deadlineCode({ deadline }: RowService['service']): FindingCode | null {
  if (isReadable(deadline.text) && numberLeftOut(deadline.text)) return 'DEADLINE_NUMBER_MISSING';
  if (deadline.kind === 'UNPARSED') {
    return refersToColumn(deadline.text) === null ? 'DEADLINE_UNREADABLE' : 'CELL_REFERS_TO_COLUMN';
  }
  return deadline.kind === 'UNSPECIFIED' ? 'DEADLINE_MISSING' : null;
}

function checkFee({ row, service }: RowService, index: number): Finding[] {
  if (service.fee.text === '' && isDisputed(row, ['FEE', 'FEE_AND_PAYMENT'])) return [];
  const pieces = [...piecesIn(row, 'FEE'), ...piecesIn(row, 'FEE_AND_PAYMENT')];
  if (service.fee.kind === 'UNPARSED') return at('FEE_UNREADABLE', pieces, { row, service }, index);
  return service.fee.kind === 'UNSPECIFIED' ? at('FEE_MISSING', pieces, { row, service }, index) : [];
}

/** At the cell itself, or at the service's name where the cell is blank or the table has no such column. */
function at(code: FindingCode, pieces: readonly Piece[], { row, service }: RowService, index: number): Finding[] {
  const [piece] = pieces.length > 0 ? pieces : piecesIn(row, 'NAME');
  if (piece === undefined) return [];
  const written = pieces.map(({ text }) => text).join(' ');
  const cell = pieces.length > 0 ? written : service.name;
  return [findingAt(code, piece, { detail: { written, service: service.name }, service: index, cell })];
}

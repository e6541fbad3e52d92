import type { Column } from '../../../domain/charter/column.ts';
import type { OfficerCell } from '../../../domain/officer/officer-cell.ts';
import { type Claim, interpreted, keptAsText } from '../../claim.ts';
import type { RowService } from './services.ts';

/** Columns that are a field of their own; the others are kept in the service's `cells` only. */
const FIELDS: Partial<Record<Column, string>> = {
  SERIAL: 'serial',
  NAME: 'name',
  METHOD: 'channels',
  DOCUMENTS: 'documents',
  DOCUMENTS_PLACE: 'documents-place',
  DOCUMENTS_AND_PLACE: 'documents-and-place',
  FEE: 'fee',
  FEE_AND_PAYMENT: 'fee',
  DEADLINE: 'deadline',
  RESPONSIBLE: 'responsible',
  SUPERIOR: 'superior',
};

/**
 * What became of each piece of a service's row. A cell that could not be read is kept as text.
 *
 * In:  the pieces `২ কার্যদিবস` and, below a page break, `নির্ভরশীল`
 * Out: INTERPRETED as `deadline`, INTERPRETED as `page-break-piece`.
 */
export function claimRow({ row, service }: RowService): Claim[] {
  const continued = new Set(row.continued);
  return row.cells.flatMap((cell) => {
    const field = FIELDS[cell.column];
    const isRead = field !== undefined && isUnderstood(cell.column, service);
    return cell.pieces.map((piece) => {
      const as = continued.has(piece) ? 'page-break-piece' : (field ?? cell.column.toLowerCase().replaceAll('_', '-'));
      return isRead ? interpreted(piece, as) : keptAsText(piece, as);
    });
  });
}

function isUnderstood(column: Column, service: RowService['service']): boolean {
  switch (column) {
    case 'DEADLINE':
      return service.deadline.kind !== 'UNPARSED';
    case 'FEE':
    case 'FEE_AND_PAYMENT':
      return service.fee.kind !== 'UNPARSED';
    case 'RESPONSIBLE':
      return isOfficer(service.responsible);
    case 'SUPERIOR':
      return isOfficer(service.superior);
    default:
      return true;
  }
}

function isOfficer(officer: OfficerCell | null): boolean {
  return officer !== null && (officer.name !== null || officer.designation !== null || officer.contact !== null);
}

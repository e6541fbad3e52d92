import type { ServiceCell, ServiceReading } from '../../../domain/charter/charter-reading.ts';
import type { Column } from '../../../domain/charter/column.ts';
import { readChannels } from '../../../domain/charter/read-channels.ts';
import { categoryOfSection } from '../../../domain/charter/service-category.ts';
import type { Deadline } from '../../../domain/deadline/deadline.ts';
import { readDeadline } from '../../../domain/deadline/read-deadline.ts';
import type { Fee } from '../../../domain/fee/fee.ts';
import { readFee } from '../../../domain/fee/read-fee.ts';
import type { OfficerCell } from '../../../domain/officer/officer-cell.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { remember } from '../../../domain/text/remember.ts';
import { type Piece, toSourceText } from '../../blocks.ts';
import { isReadable } from '../readable.ts';
import { piecesIn, type ServiceRow, textIn } from '../rows.ts';
import { splitDocumentsPlace } from './documents-place.ts';

const readOfficerCellOnce = remember(readOfficerCell);

/** A service beside the row it was read from, for the checks and the accounts. */
export interface RowService {
  row: ServiceRow;
  service: ServiceReading;
}

/**
 * The interpretation: every cell by its column, words kept beside what was understood. A row without a name gives no
 * service, its cells stay unclaimed.
 *
 * In:  `১⇥তথ্য প্রদান⇥বিনামূল্যে⇥তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)` under SERIAL, NAME, FEE, DEADLINE
 * Out: serial `১`, name `তথ্য প্রদান`, fee FREE, deadline FIXED with at most 2 WORKING_DAY.
 */
export function readServices(rows: readonly ServiceRow[]): RowService[] {
  return rows.filter((row) => textIn(row, 'NAME') !== '').map((row) => ({ row, service: readService(row) }));
}

function readService(row: ServiceRow): ServiceReading {
  const channelsText = textOrNull(row, ['METHOD']);
  const documentsAndPlace = textOrNull(row, ['DOCUMENTS_AND_PLACE']);
  return {
    category: categoryOfSection(row.table.section ?? undefined),
    serial: textOrNull(row, ['SERIAL']),
    name: textIn(row, 'NAME'),
    channels: channelsText === null || !isReadable(channelsText) ? [] : readChannels(channelsText),
    channelsText,
    documentsText: documentsAndPlace ?? textOrNull(row, ['DOCUMENTS']),
    documentsPlace: readDocumentsPlace(row, documentsAndPlace),
    fee: readFeeCell(row),
    deadline: readDeadlineCell(row),
    responsible: readOfficer(row, 'RESPONSIBLE'),
    superior: readOfficer(row, 'SUPERIOR'),
    cells: row.cells.flatMap((cell) => toServiceCell(cell)),
    at: row.row.at,
    line: row.row.at.line ?? null,
  };
}

/** A cell in two pieces may hold two numbers, and one too long to read may hold any: then none is given. */
function readDeadlineCell(row: ServiceRow): Deadline {
  const pieces = piecesIn(row, 'DEADLINE');
  const text = textIn(row, 'DEADLINE');
  if (isCertain(row, pieces, text, (piece) => givesNumber(readDeadline(piece)))) return readDeadline(text);
  return { text, kind: 'UNPARSED', immediate: false, conditional: false, min: null, max: null, unit: null, cases: [] };
}

function readFeeCell(row: ServiceRow): Fee {
  const pieces = [...piecesIn(row, 'FEE'), ...piecesIn(row, 'FEE_AND_PAYMENT')];
  const text = pieces.map((piece) => piece.text).join(' ');
  if (isCertain(row, pieces, text, (piece) => readFee(piece).amountsBdt.length > 0)) return readFee(text);
  return { text, kind: 'UNPARSED', amountsBdt: [], cases: [], method: null };
}

function isCertain(row: ServiceRow, pieces: readonly Piece[], text: string, hasNumber: (text: string) => boolean) {
  if (row.miscounted || !isReadable(text)) return false;
  return pieces.length < 2 || pieces.filter((piece) => hasNumber(piece.text)).length < 2;
}

function givesNumber({ min, max, cases }: Deadline): boolean {
  return min !== null || max !== null || cases.length > 0;
}

function readDocumentsPlace(row: ServiceRow, documentsAndPlace: string | null): string | null {
  const place = textOrNull(row, ['DOCUMENTS_PLACE']);
  if (place !== null || documentsAndPlace === null) return place;
  return isReadable(documentsAndPlace) ? splitDocumentsPlace(documentsAndPlace) : null;
}

function readOfficer(row: ServiceRow, column: Column): OfficerCell | null {
  const text = textIn(row, column);
  if (text === '') return null;
  return isReadable(text)
    ? readOfficerCellOnce(text)
    : { name: null, designation: null, acting: null, contact: null, text };
}

function textOrNull(row: ServiceRow, columns: readonly Column[]): string | null {
  const text = columns.map((column) => textIn(row, column)).find((words) => words !== '');
  return text ?? null;
}

function toServiceCell(cell: ServiceRow['cells'][number]): ServiceCell[] {
  if (cell.pieces.length === 0) return [];
  const text = cell.pieces.map((piece) => piece.text).join(' ');
  return [{ column: cell.column, heading: cell.heading, text, pieces: cell.pieces.map(toSourceText) }];
}

import type { ServiceCell, ServiceReading } from '../../../domain/charter/charter-reading.ts';
import type { Column } from '../../../domain/charter/column.ts';
import { readChannels } from '../../../domain/charter/read-channels.ts';
import { categoryOfSection } from '../../../domain/charter/service-category.ts';
import { toSourceText } from '../../blocks.ts';
import { isReadable } from '../readable.ts';
import { piecesIn, type ServiceRow, textIn } from '../rows/service-row.ts';
import { isSerial } from '../serial.ts';
import { splitDocumentsPlace } from './documents-place.ts';
import { readDeadlineCell, readFeeCell } from './number-cells.ts';
import { splitNumberedName } from './numbered-name.ts';
import { readOfficer } from './officer-fields.ts';

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
    ...readSerialAndName(row),
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

function readSerialAndName(row: ServiceRow): Pick<ServiceReading, 'serial' | 'name'> {
  const serial = textOrNull(row, ['SERIAL']);
  const name = textIn(row, 'NAME');
  const [first, ...others] = piecesIn(row, 'NAME');
  if (serial === null && first !== undefined && others.length > 0 && isSerial(first.text)) {
    return { serial: first.text, name: others.map(({ text }) => text).join(' ') };
  }
  return serial === null ? splitNumberedName(name) : { serial, name };
}

function readDocumentsPlace(row: ServiceRow, documentsAndPlace: string | null): string | null {
  const place = textOrNull(row, ['DOCUMENTS_PLACE']);
  if (place !== null || documentsAndPlace === null) return place;
  return isReadable(documentsAndPlace) ? splitDocumentsPlace(documentsAndPlace) : null;
}

function textOrNull(row: ServiceRow, columns: readonly Column[]): string | null {
  const text = columns.map((column) => textIn(row, column)).find((words) => words !== '');
  return text ?? null;
}

function toServiceCell(cell: ServiceRow['cells'][number]): ServiceCell[] {
  if (cell.pieces.length === 0 && cell.above === null) return [];
  const text = cell.pieces.map((piece) => piece.text).join(' ');
  const own = { column: cell.column, heading: cell.heading, text, pieces: cell.pieces.map(toSourceText) };
  return [cell.above === null ? own : { ...own, above: cell.above.map(toSourceText) }];
}

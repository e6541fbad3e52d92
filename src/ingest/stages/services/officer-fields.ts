import type { Column } from '../../../domain/charter/column.ts';
import { readHeading } from '../../../domain/charter/read-heading.ts';
import type { OfficerCell } from '../../../domain/officer/officer-cell.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { foldText } from '../../../domain/text/fold.ts';
import { isReadable } from '../readable.ts';
import { saysNothing } from '../rows/says-nothing.ts';
import { piecesOfCell, type ServiceRow } from '../rows/service-row.ts';

const POST = ['পদবি', 'পদবী', 'পদ', 'designation', 'post'].map(foldText);
const COURTESY = /^(?:জনাব|বেগম)\s+/u;
const SEVERAL = /[0-9০-৯\n/,;]/;

/**
 * The officer of a row, from one cell or from a column each for name, post and phone: then name and post are those of
 * their columns. Null where the row names none.
 *
 * In:  `মোঃ সাইফুল ইসলাম`, `উপসহকারী পরিচালক`, `০১৭১২৩৪৫৬৭৮` under `নাম`, `পদবি`, `ফোন` of RESPONSIBLE
 * Out: that name, that post, that phone.
 */
export function readOfficer(row: ServiceRow, column: Column): OfficerCell | null {
  const fields = row.cells
    .filter((cell) => cell.column === column)
    .map((cell) => ({ label: cell.label, text: textOf(piecesOfCell(cell)) }))
    .filter(({ text }) => text !== '' && !saysNothing(text));
  const [first, ...others] = fields;
  if (first === undefined) return null;
  const text = fields.map((field) => field.text).join(others.some(({ label }) => label !== null) ? ', ' : ' ');
  if (!isReadable(text)) return { name: null, designation: null, acting: null, contact: null, text };
  const officer = readOfficerCell(text);
  const name = fields.find(({ label }) => label !== null && readHeading(label) === 'NAME')?.text;
  const post = fields.find(({ label }) => label !== null && POST.includes(foldText(label)))?.text;
  if (name === undefined || post === undefined || SEVERAL.test(name) || SEVERAL.test(post)) return officer;
  const { designation, acting } = readOfficerCell(`${name}, ${post}`);
  const isWholePost = designation !== null && foldText(post).startsWith(foldText(designation));
  const { others: _others, ...single } = officer;
  return {
    ...single,
    name: name.replace(COURTESY, ''),
    designation: isWholePost ? designation : post,
    acting: acting ?? false,
  };
}

function textOf(pieces: ReturnType<typeof piecesOfCell>): string {
  return pieces.map(({ text }) => text).join(' ');
}

import type { Column } from '../../../domain/charter/column.ts';
import { readHeading } from '../../../domain/charter/read-heading.ts';
import { remember } from '../../../domain/text/remember.ts';
import type { Piece, Row } from '../../blocks.ts';
import { isBothOfficers } from './both-officers.ts';
import { joinContacts } from './contact-columns.ts';
import type { HeadingCell } from './heading-cell.ts';
import { labelTwins } from './label-twins.ts';

const LONGEST_HEADING_CELL = 200;

const readHeadingOnce = remember((text) => (isBothOfficers(text) ? null : readHeading(text)));

/** The column a heading's words name; null for words that name none, and for those that name two officers. */
export function readHeadingWords(text: string): Column | null {
  return text === '' || text.length > LONGEST_HEADING_CELL ? null : readHeadingOnce(text);
}

/**
 * What stands over each column of a heading row; a heading over several columns holds for each of them.
 *
 * In:  `ক্রমিক নং`, `সময়সীমা` over two columns, `ফি (সাধারণ)`, `ফি (জরুরি)`
 * Out: SERIAL; DEADLINE twice, one group; FEE twice, one group, labelled `সাধারণ` and `জরুরি`.
 */
export function readHeadingCells(row: Row): HeadingCell[] {
  const cells: HeadingCell[] = [];
  const places = new Map<Piece, number>();
  for (const [index, piece] of row.cells.entries()) {
    const over = piece.coveredBy === undefined ? undefined : places.get(piece.coveredBy);
    if (over === undefined) {
      places.set(piece, index);
      cells.push({ text: piece.text, column: readHeadingWords(piece.text), group: index, label: null });
    } else {
      cells.push(cells[over] as HeadingCell);
    }
  }
  return joinContacts(labelTwins(cells));
}

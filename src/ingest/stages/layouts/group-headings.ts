import { readHeading } from '../../../domain/charter/read-heading.ts';
import type { Piece } from '../../blocks.ts';
import { joinParts, type PiecePart, wholePart } from './piece-part.ts';

/** Words that no heading ends in: what follows them belongs to them. */
const UNFINISHED =
  /(?:[,/&–-]|(?:^|\s)(?:ও|এবং|বা|অথবা|প্রয়োজনীয়|সর্বোচ্চ|প্রদানের|প্রাপ্তির|নির্দিষ্ট|দায়িত্বপ্রাপ্ত|and|or|of|the))$/u;

/**
 * Joins the lines of headings that stand on more than one line. `width` is how many there should be, null where nobody
 * says. A line in brackets belongs to the line above, so does what follows an unfinished line, and `নং` below `ক্রমিক`;
 * then, while there are too many, a line that is no heading alone.
 *
 * In:  `ক্রমিক`, `নং`, `সর্বোচ্চ সময়`, `(ঘন্টা/দিন)`, `কাগজপত্র এবং`, `প্রাপ্তিস্থান`
 * Out: `ক্রমিক নং`, `সর্বোচ্চ সময় (ঘন্টা/দিন)`, `কাগজপত্র এবং প্রাপ্তিস্থান`
 */
export function groupHeadings(lines: readonly Piece[], width: number | null): PiecePart[] {
  if (lines.length === width) return lines.map(wholePart);
  const groups: Piece[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open !== undefined && goesOn(open, line)) open.push(line);
    else groups.push([line]);
  }
  let index = 1;
  while (index < groups.length && (width === null || groups.length > width)) {
    const group = groups[index] ?? [];
    if (isHeading(group)) {
      index += 1;
    } else {
      groups[index - 1]?.push(...group);
      groups.splice(index, 1);
    }
  }
  return groups.map(toPart);
}

function goesOn(open: readonly Piece[], line: Piece): boolean {
  if (/^[([{]/.test(line.text) || UNFINISHED.test(open.at(-1)?.text ?? '')) return true;
  return readHeading(line.text) === 'SERIAL' && isSerialHeading(open);
}

function isSerialHeading(group: readonly Piece[]): boolean {
  return group.length === 1 && readHeading(group[0]?.text ?? '') === 'SERIAL';
}

function isHeading(group: readonly Piece[]): boolean {
  return readHeading(group.map((piece) => piece.text).join(' ')) !== null;
}

function toPart([first, ...others]: readonly Piece[]): PiecePart {
  return joinParts([wholePart(first as Piece), ...others.map(wholePart)]);
}

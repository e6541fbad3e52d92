import { readHeading } from '../../../domain/charter/read-heading.ts';
import { readSection } from '../../../domain/charter/read-section.ts';
import type { Piece } from '../../blocks.ts';
import { blankPart, cutPart, isUnchanged, type PiecePart } from './piece-part.ts';
import type { RebuiltTable } from './rebuilt-table.ts';

const GAP = /\s{2,}/g;
const FEWEST_COLUMNS = 3;
const LONGEST_HEADING_LINE = 1_000;
const WIDEST_SPACING = 3;

/**
 * A table whose columns are made of spaces: a heading line with wide gaps, then lines with gaps at the same places.
 * Null where no such table begins at `start` or below.
 *
 * In:
 *     ক্রমিক   সেবার নাম         সময়
 *     ১        ট্রেড লাইসেন্স     ৩ দিন
 * Out: two rows of three cells.
 */
export function findAlignedTable(run: readonly Piece[], start: number): RebuiltTable | null {
  for (let from = start; from < run.length; from += 1) {
    const heads = partsBetweenGaps(run[from] as Piece);
    if (!isHeading(heads)) continue;
    const to = endOfTable(run, from);
    if (to - from < 2) continue;
    const starts = heads.map(startOf);
    const rows = run.slice(from + 1, to).map((line) => layOut(line, starts));
    return { from, to, rows: [heads, ...rows], loose: true };
  }
  return null;
}

function partsBetweenGaps(line: Piece): PiecePart[] {
  if (!isUnchanged(line) || line.published === '') return [];
  const parts: PiecePart[] = [];
  let begin = 0;
  for (const gap of line.published.matchAll(GAP)) {
    parts.push(cutPart(line, begin, gap.index));
    begin = gap.index + gap[0].length;
  }
  return [...parts, cutPart(line, begin, line.published.length)];
}

function isHeading(parts: readonly PiecePart[]): boolean {
  if (parts.length < FEWEST_COLUMNS || (parts[0]?.piece.published.length ?? 0) > LONGEST_HEADING_LINE) return false;
  const columns = new Set(parts.map((part) => readHeading(part.text)).filter((column) => column !== null));
  return columns.size >= FEWEST_COLUMNS && columns.has('NAME');
}

/** Up to more empty lines than follow the headings, a heading of another part, or a line at the margin without any gap. */
function endOfTable(run: readonly Piece[], from: number): number {
  const lineOf = (index: number) => run[index]?.at.line ?? 0;
  const spacing = Math.min(lineOf(from + 1) - lineOf(from), WIDEST_SPACING);
  for (let index = from + 1; index < run.length; index += 1) {
    const piece = run[index] as Piece;
    const isApart = lineOf(index) - lineOf(index - 1) > Math.max(spacing, 1);
    const isAtMargin = (piece.character ?? 1) === (run[from]?.character ?? 1) && partsBetweenGaps(piece).length < 2;
    if (isApart || isAtMargin || piece.text === '' || (piece.text.length < 150 && readSection(piece.text) !== null))
      return index;
  }
  return run.length;
}

/** Character of the part in its line, from 1. */
function startOf(part: PiecePart): number {
  return (part.piece.character ?? 1) + part.index;
}

/** Under the heading that begins where the part begins or before; as they come, where two would share one place. */
function layOut(line: Piece, starts: readonly number[]): PiecePart[] {
  const parts = partsBetweenGaps(line);
  if (parts.length === starts.length) return parts;
  const places = parts.map((part) => starts.findLastIndex((start) => start <= startOf(part) + 1));
  if (new Set(places).size < places.length || places.includes(-1)) return parts;
  const row = starts.map(() => blankPart(line));
  for (const [index, part] of parts.entries()) row[places[index] ?? 0] = part;
  return row;
}

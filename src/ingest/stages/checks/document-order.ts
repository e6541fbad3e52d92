import type { SourcePosition } from '../../../domain/charter/source-position.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import type { Piece } from '../../blocks.ts';

/** What is said of the document as a whole follows what is said of its last words. */
const LAST_CHARACTER = Number.MAX_SAFE_INTEGER;

/**
 * The findings in the order of the document's pieces, whatever its format counts: lines, pages, or only tables and rows.
 *
 * In:  findings at page 2, table 4, row 3 and at page 1, table 1, row 2
 * Out: the one of page 1 first.
 */
export function inDocumentOrder(findings: readonly Finding[], pieces: readonly Piece[]): Finding[] {
  const placeOf = placesOf(pieces);
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding.at) }));
  placed.sort((one, other) => one.place - other.place || characterOf(one.finding) - characterOf(other.finding));
  return placed.map(({ finding }) => finding);
}

/** The place of a position among the pieces: its own piece, else the first of its line or page, else before all. */
function placesOf(pieces: readonly Piece[]): (at: SourcePosition) => number {
  const places = new Map<string, number>();
  for (const [index, { at }] of pieces.entries()) {
    for (const key of keysOf(at)) if (!places.has(key)) places.set(key, index);
  }
  return (at) => keysOf(at).flatMap((key) => places.get(key) ?? [])[0] ?? -1;
}

/** From the closest to the widest. */
function keysOf(at: SourcePosition): string[] {
  const wider = [at.line === undefined ? [] : `line ${at.line}`, at.page === undefined ? [] : `page ${at.page}`];
  return [keyOf(at), ...wider.flat()];
}

function keyOf({ page, sheet, table, row, column, line }: SourcePosition): string {
  return `${page}|${sheet}|${table}|${row}|${column}|${line}`;
}

function characterOf(finding: Finding): number {
  return finding.character ?? LAST_CHARACTER;
}

import { toAsciiDigits } from '../text/digits.ts';
import { splitWord } from './split-word.ts';
import type { SignKind, Token, TokenBody } from './token.ts';

/** A number with whatever digits follow a point, comma, colon or semicolon; letters; or one sign. */
const PIECE = /[0-9০-৯]+(?:[.,:;/-][0-9০-৯]+)*|[\p{L}\p{M}]+|[^\s\p{L}\p{M}0-9০-৯]|\n/gu;

const SIGNS: Readonly<Record<string, SignKind>> = {
  '-': 'DASH',
  '~': 'DASH',
  '/': 'SLASH',
  '(': 'OPEN',
  '[': 'OPEN',
  ')': 'CLOSE',
  ']': 'CLOSE',
  '।': 'STOP',
  '|': 'STOP',
  ';': 'STOP',
  '.': 'STOP',
  ',': 'STOP',
  '\n': 'STOP',
  '+': 'UNCLEAR',
  '%': 'UNCLEAR',
  '<': 'UNCLEAR',
  '>': 'UNCLEAR',
  '=': 'UNCLEAR',
};

/** `15/06/2025`, `2025-06-15`. */
const DATE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})$/;

/** More digits are a telephone or a year, never a promised time. */
const MOST_DIGITS = 3;

/** The tokens of a repaired text in order; what stands for nothing in a promised time is a WORD. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(PIECE)].flatMap((match) => {
    const [piece] = match;
    const start = match.index;
    const read = isLookAlike(piece, text.charAt(start - 1)) ? UNREADABLE : bodiesOf(piece);
    return read.map(({ body, from, to = piece.length }) => ({
      ...body,
      text: piece.slice(from, to),
      start: start + from,
      end: start + to,
    }));
  });
}

/** `l৫`, `O৭`: a Latin letter at a number may be a digit of it. */
function isLookAlike(piece: string, before: string): boolean {
  return /^[0-9০-৯]/.test(piece) && /[A-Za-z]/.test(before);
}

interface Placed {
  body: TokenBody;
  from: number;
  to?: number;
}

const UNREADABLE: readonly Placed[] = [{ body: { kind: 'UNCLEAR' }, from: 0 }];

function bodiesOf(piece: string): readonly Placed[] {
  const ascii = toAsciiDigits(piece);
  const all = { from: 0, to: piece.length };
  if (/^[0-9]/.test(ascii)) return digitBodies(ascii);
  if (/^[\p{L}\p{M}]/u.test(piece)) return splitWord(piece).map((body) => ({ body, ...all }));
  // Digits of other scripts and fractions (½) are numbers that are not understood.
  if (/^\p{N}/u.test(piece)) return UNREADABLE;
  const sign = SIGNS[piece];
  return sign === undefined ? [] : [{ body: { kind: sign }, ...all }];
}

function digitBodies(ascii: string): Placed[] {
  const all = { from: 0, to: ascii.length };
  const parts = [...ascii.matchAll(/[0-9]+|[^0-9]/g)];
  const signs = parts.flatMap(([part]) => (/^[0-9]/.test(part) ? [] : [part]));
  if (parts.length > 3) return [{ body: { kind: DATE.test(ascii) ? 'DATE' : 'UNCLEAR' }, ...all }];
  if (signs.some((sign) => ':;'.includes(sign))) return [{ body: { kind: 'CLOCK' }, ...all }];
  if (signs.some((sign) => '.,'.includes(sign))) return [{ body: { kind: 'UNCLEAR' }, ...all }];
  return parts.map((part) => ({
    body: /^[0-9]/.test(part[0]) ? numberBody(part[0]) : { kind: SIGNS[part[0]] ?? 'UNCLEAR' },
    from: part.index,
    to: part.index + part[0].length,
  }));
}

function numberBody(digits: string): TokenBody {
  if (digits.length > MOST_DIGITS) return { kind: 'UNCLEAR' };
  return { kind: 'NUMBER', value: Number(digits), spelled: false };
}

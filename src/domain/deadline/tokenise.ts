import { toAsciiDigits } from '../text/digits.ts';
import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { splitWord } from './split-word.ts';
import { timeKeyOfFolded } from './time-key.ts';
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

/** `৯-০০`, `৮.৩০-২.৩০`: hours and minutes written with the signs of ranges and decimals. */
const HOURS = /^\d{1,2}-00$|^\d{1,2}\.[0-5]0-\d{1,2}\.[0-5]0$/;

/** More digits are a telephone or a year, never a promised time. */
const MOST_DIGITS = 3;

/** The tokens of a repaired text in order; what stands for nothing in a promised time is a WORD. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(PIECE)].flatMap((match) => {
    const [piece] = match;
    const start = match.index;
    const read = isLookAlike(piece, text.charAt(start - 1)) ? UNREADABLE : bodiesOf(piece);
    return read.map(({ body, key, from, to = piece.length }) => ({
      ...body,
      key,
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
  key: string;
  from: number;
  to?: number;
}

const UNREADABLE: readonly Placed[] = [{ body: { kind: 'UNCLEAR' }, key: '', from: 0 }];

function bodiesOf(piece: string): readonly Placed[] {
  const ascii = toAsciiDigits(piece);
  if (/^[0-9]/.test(ascii)) return digitBodies(ascii);
  if (/^[\p{L}\p{M}]/u.test(piece)) return wordBodies(piece);
  // Digits of other scripts and fractions (½) are numbers that are not understood.
  if (/^\p{N}/u.test(piece)) return UNREADABLE;
  const sign = SIGNS[piece];
  return sign === undefined ? [] : [{ body: { kind: sign }, key: '', from: 0 }];
}

/** Charters repeat their words. */
const wordBodies = remember((piece: string): readonly Placed[] => {
  const key = foldText(piece);
  return splitWord(timeKeyOfFolded(key)).map((body) => ({ body, key, from: 0 }));
});

function digitBodies(ascii: string): Placed[] {
  const all = { key: ascii, from: 0, to: ascii.length };
  const parts = [...ascii.matchAll(/[0-9]+|[^0-9]/g)];
  if (isYearSpan(ascii)) return [{ body: { kind: 'DATE' }, ...all }];
  if (ascii === '24/7' || HOURS.test(ascii)) return [{ body: { kind: 'CLOCK' }, ...all }];
  const signs = parts.flatMap(([part]) => (/^[0-9]/.test(part) ? [] : [part]));
  if (parts.length > 3) return [{ body: { kind: DATE.test(ascii) ? 'DATE' : 'UNCLEAR' }, ...all }];
  if (signs.some((sign) => ':;'.includes(sign))) return [{ body: { kind: 'CLOCK' }, ...all }];
  if (signs.some((sign) => '.,'.includes(sign))) return [{ body: { kind: 'UNCLEAR' }, ...all }];
  return parts.map((part) => ({
    body: /^[0-9]/.test(part[0]) ? numberBody(part[0]) : { kind: SIGNS[part[0]] ?? 'UNCLEAR' },
    key: /^[0-9]/.test(part[0]) ? part[0] : '',
    from: part.index,
    to: part.index + part[0].length,
  }));
}

/** `২০২৩-২৪`, `2023-2024`: a financial year. */
function isYearSpan(ascii: string): boolean {
  const [, from = '', to = ''] = /^((?:19|20)\d\d)[-/](\d\d|\d{4})$/.exec(ascii) ?? [];
  const next = String(Number(from) + 1);
  return from !== '' && (to === next || to === next.slice(2));
}

function numberBody(digits: string): TokenBody {
  if (digits.length > MOST_DIGITS) return { kind: 'UNCLEAR' };
  return { kind: 'NUMBER', value: Number(digits), spelled: false };
}

import { foldText } from '../text/fold.ts';
import { isNumberKey, readNumberKeys } from './amount-words.ts';
import type { FeeAmount } from './fee-amount.ts';
import type { FeeToken } from './fee-tokens.ts';
import { BENEFIT_STEMS, isFormOf, MONEY_WORDS, OTHER_MONEY_STEMS, THRESHOLD_STEMS } from './fee-words.ts';

const NO_FEE = [...BENEFIT_STEMS, ...OTHER_MONEY_STEMS];

/** `পাঁচ থেকে দশ টাকা`, `দশ বা বিশ টাকা`. */
const BETWEEN: ReadonlySet<string> = new Set([
  '-',
  '–',
  '/',
  ...['থেকে', 'হতে', 'হইতে', 'বা', 'অথবা', 'ও', 'to', 'or'].map(foldText),
]);

/**
 * The one amount that a cell without digits gives in words, as `পাঁচশত টাকা`: null where it gives none, UNREADABLE
 * where it gives several, one that cannot be read, or one that is not a fee.
 */
export function readWordedAmount(tokens: readonly FeeToken[]): number | 'UNREADABLE' | null {
  const ends = wordedEnds(tokens);
  const [end] = ends;
  if (end === undefined) return null;
  const last = end - 1;
  let first = last;
  while (isNumberWord(tokens[first - 1])) first -= 1;
  const value = readNumberKeys(tokens.slice(first, end).map((token) => token.key));
  const after = tokens[end + 1];
  const isThreshold = after?.kind === 'WORD' && isFormOf(after.key, THRESHOLD_STEMS);
  const isOther = tokens.some((token) => token.kind === 'WORD' && isFormOf(token.key, NO_FEE));
  const isRange = BETWEEN.has(tokens[first - 1]?.key ?? '') && isNumberWord(tokens[first - 2]);
  return ends.length > 1 || isRange || value === null || isThreshold || isOther ? 'UNREADABLE' : value;
}

/** True where an amount stands in words alone beside amounts in digits, so that the digits are not all. */
export function hasStrayWordedAmount(tokens: readonly FeeToken[], amounts: readonly FeeAmount[]): boolean {
  const covered = new Set(amounts.flatMap(({ first, next }) => span(first, next)));
  const firsts = new Set(amounts.map(({ first }) => first));
  return wordedEnds(tokens).some((end) => {
    const opensDigits = tokens[end + 1]?.key === '(' && firsts.has(end + 2);
    return !covered.has(end) && !opensDigits;
  });
}

/** The indexes of the money words that a number word stands before. */
function wordedEnds(tokens: readonly FeeToken[]): number[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'WORD' && MONEY_WORDS.has(token.key) && isNumberWord(tokens[at - 1]) ? [at] : [],
  );
}

function isNumberWord(token: FeeToken | undefined): boolean {
  if (token?.kind !== 'WORD') return false;
  return isNumberKey(token.key) || (token.key.length > 2 && (token.key.endsWith('সত') || token.key.endsWith('সো')));
}

function span(first: number, next: number): number[] {
  return Array.from({ length: next - first }, (_, i) => first + i);
}

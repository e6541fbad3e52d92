import { foldText } from '../text/fold.ts';
import type { AmountExtent } from './amount-extent.ts';
import type { FeeToken } from './fee-tokens.ts';
import {
  CASE_STEMS,
  COUNT_STEMS,
  FEE_WORDS,
  isFormOf,
  MONEY_WORDS,
  MULTIPLIERS,
  ORDINAL_STEMS,
  REFERENCE_STEMS,
} from './fee-words.ts';

/** What a number in a fee cell is. OTHER: certainly no amount. UNKNOWN: only its neighbours may tell. DOUBT: unreadable. */
export type NumberRole = 'AMOUNT' | 'PERCENT' | 'OTHER' | 'UNKNOWN' | 'DOUBT';

const PERCENT_STEMS = ['শতাংশ', 'পার্সেন্ট', 'ভাগ', 'percent'].map(foldText);
const PER_ROUND_SUM: ReadonlySet<string> = new Set(['শতকরা', 'শতে', 'হাজারে', 'লক্ষে', 'লাখে', 'কোটিতে'].map(foldText));
const FOR_EACH = foldText('প্রতি');
const LATIN_END = /[a-z]$/;
const LAND = foldText('জমি');
const RATE_WORDS: ReadonlySet<string> = new Set(['হারে', 'করে', 'মাত্র', 'প্রযোজ্য', 'প্রতি'].map(foldText));
const LINKS = ':-–—=.';
const AND: ReadonlySet<string> = new Set(['ও', 'এবং', 'and'].map(foldText));
const PAPER: ReadonlySet<string> = new Set(['এ', 'a'].map(foldText));
const MOST_ITEMS = 20;
const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', ...['থেকে', 'হতে', 'হইতে', 'to'].map(foldText)]);

/** Tells the role of the number at an index. `moneyFree` is the first index not yet part of an amount before it. */
export function numberRole(
  tokens: readonly FeeToken[],
  at: number,
  extent: AmountExtent,
  moneyFree: number,
): NumberRole {
  const number = tokens[at];
  const next = tokens[at + 1];
  if (
    number === undefined ||
    number.value === null ||
    isTorn(tokens, at) ||
    isLookAlike(tokens, at) ||
    hasLonePoint(tokens, at)
  )
    return 'DOUBT';
  if (isPercent(tokens, at)) return 'PERCENT';
  const before = wordBefore(tokens, at, moneyFree);
  const isReference = before !== null && isFormOf(before, REFERENCE_STEMS);
  if (extent.money) return extent.value === null || isNamedNumber(before) ? 'DOUBT' : 'AMOUNT';
  if (next?.kind === 'WORD' && isCount(next)) return 'OTHER';
  if (isListNumber(tokens, at, moneyFree) || opensCountedRange(tokens, at) || isPaperSize(tokens, at)) return 'OTHER';
  if (extent.value === null) return 'DOUBT';
  if (before !== null && MONEY_WORDS.has(before)) return 'AMOUNT';
  if (isReference || isYear(number)) return 'OTHER';
  const afterCase = before !== null && (number.value ?? 0) > MOST_ITEMS && isFormOf(before, CASE_STEMS);
  const afterFee = afterCase || (before !== null && FEE_WORDS.has(before));
  return (afterFee || number.paisa || isTaxed(tokens, extent.next)) && endsAmount(tokens, extent.next, number)
    ? 'AMOUNT'
    : 'UNKNOWN';
}

/** `100.00,200`: a mark without a space may group or part, and what hangs on a code may belong to it. */
function isTorn(tokens: readonly FeeToken[], at: number): boolean {
  const left = glued(tokens, at - 1) && glued(tokens, at) ? tokens[at - 2]?.kind : undefined;
  const right = glued(tokens, at + 1) && glued(tokens, at + 2) ? tokens[at + 2]?.kind : undefined;
  return left === 'CODE' || right === 'CODE' || (left === 'NUMBER' && ',.'.includes(tokens[at - 1]?.key || ' '));
}

/** `l০০`: a Latin letter at a number may be a digit of it, unless it says taka or fee (`Tk500`). */
function isLookAlike(tokens: readonly FeeToken[], at: number): boolean {
  const word = tokens[at - 1];
  if (tokens[at]?.glued !== true || word?.kind !== 'WORD' || !LATIN_END.test(word.key)) return false;
  return !MONEY_WORDS.has(word.key) && !FEE_WORDS.has(word.key);
}

/** `.৫০ টাকা`: fifty paisa, or fifty taka behind a speck. */
function hasLonePoint(tokens: readonly FeeToken[], at: number): boolean {
  const point = tokens[at - 1];
  return point?.key === '.' && !point.glued && tokens[at]?.glued === true;
}

function glued(tokens: readonly FeeToken[], at: number): boolean {
  const token = tokens[at];
  return token?.glued === true && ['MARK', 'NUMBER', 'CODE'].includes(token.kind);
}

function isPercent(tokens: readonly FeeToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.key === '%' || followsRoundSum(tokens, at)) return true;
  const isWord = next?.kind === 'WORD' && PERCENT_STEMS.some((stem) => next.key.startsWith(stem));
  return isWord && !(tokens[at + 2]?.key ?? '').startsWith(LAND);
}

/** `শতকরা ৫`, `হাজারে ৫ টাকা`, `হাজার প্রতি ৫ টাকা`: a share, in taka of so many taka. */
function followsRoundSum(tokens: readonly FeeToken[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return PER_ROUND_SUM.has(before) || (before === FOR_EACH && MULTIPLIERS.has(tokens[at - 2]?.key ?? ''));
}

function isCount(word: FeeToken): boolean {
  if (isFormOf(word.key, COUNT_STEMS)) return true;
  return word.glued && isFormOf(word.key, ORDINAL_STEMS);
}

/** The word before a number, with at most one of `: - = .` between; null inside the amount before it. */
function wordBefore(tokens: readonly FeeToken[], at: number, moneyFree: number): string | null {
  let index = at - 1;
  for (let marks = 0; marks < 2 && LINKS.includes(tokens[index]?.key || ' '); marks += 1) index -= 1;
  const word = tokens[index];
  return index >= moneyFree && word?.kind === 'WORD' ? word.key : null;
}

const NUMBER_NAMES: ReadonlySet<string> = new Set(['নং', 'নম্বর', 'কোড', 'no', 'code'].map(foldText));

function isNamedNumber(before: string | null): boolean {
  return before !== null && NUMBER_NAMES.has(before);
}

/** `এ-৪ কাগজ`, `A4`. */
function isPaperSize(tokens: readonly FeeToken[], at: number): boolean {
  const value = tokens[at]?.value ?? 0;
  const letter = tokens[tokens[at - 1]?.key === '-' ? at - 2 : at - 1];
  return (value === 3 || value === 4) && PAPER.has(letter?.key ?? '');
}

/** `০ থেকে ৪৫ দিন`: of a range that counts something the first number is no amount either. */
function opensCountedRange(tokens: readonly FeeToken[], at: number): boolean {
  const joint = tokens[at + 1];
  const counted = tokens[at + 3];
  if (!RANGE_JOINTS.has(joint?.key ?? '') || tokens[at + 2]?.kind !== 'NUMBER') return false;
  return counted?.kind === 'WORD' && isCount(counted);
}

/** `১) …`, `(২) …`, `৩। …` at the head of an item, with words after it. */
function isListNumber(tokens: readonly FeeToken[], at: number, moneyFree: number): boolean {
  const value = tokens[at]?.value ?? MOST_ITEMS + 1;
  const mark = tokens[at + 1];
  const opened = tokens[at - 1]?.key === '(';
  const head = tokens[opened ? at - 2 : at - 1];
  const atHead = head === undefined || head.kind === 'LINE' || moneyFree === at || ',;।'.includes(head.key || ' ');
  const closes = mark?.key === ')' || (!opened && '।.:'.includes(mark?.key || ' '));
  const following = tokens[at + 2];
  const opensItem =
    following?.kind === 'WORD' ? !MONEY_WORDS.has(following.key) : mark?.key === ')' && following?.kind === 'NUMBER';
  return atHead && closes && opensItem && value <= MOST_ITEMS && Number.isInteger(value);
}

/** A bare number such as 2013; round ones may be amounts as well, so they stay unknown. */
function isYear(number: FeeToken): boolean {
  const value = number.value ?? 0;
  const bare = number.end - number.start === 4;
  return bare && value >= 1950 && value < 2050 && value % 50 !== 0;
}

/** True where what follows does not count or number: the end, a mark, another fee, or a list letter such as `খ)`. */
function endsAmount(tokens: readonly FeeToken[], next: number, number: FeeToken): boolean {
  const token = tokens[next];
  const following = tokens[next + 1];
  if (token === undefined) return true;
  if (token.kind === 'WORD') {
    if (AND.has(token.key)) return following?.kind === 'WORD';
    return FEE_WORDS.has(token.key) || RATE_WORDS.has(token.key) || isListLetter(tokens, next);
  }
  if (token.kind !== 'MARK') return token.kind === 'LINE';
  if (token.key === ',' && following?.glued === false && (number.value ?? 0) > MOST_ITEMS) return true;
  if (',-–—/:'.includes(token.key)) return following?.kind !== 'NUMBER';
  const mayNumberItem = ')।.'.includes(token.key) && !number.paisa && (number.value ?? 0) <= MOST_ITEMS;
  return !mayNumberItem || following === undefined || following.kind === 'MARK';
}

/** `৩০০+ভ্যাট`: what a tax is added to is an amount. */
function isTaxed(tokens: readonly FeeToken[], next: number): boolean {
  return tokens[next]?.key === '+' && FEE_WORDS.has(tokens[next + 1]?.key ?? '');
}

function isListLetter(tokens: readonly FeeToken[], at: number): boolean {
  const letter = tokens[at];
  return letter !== undefined && letter.end - letter.start === 1 && tokens[at + 1]?.key === ')';
}

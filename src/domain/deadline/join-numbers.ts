import { toAsciiDigits } from '../text/digits.ts';
import { foldText } from '../text/fold.ts';
import type { Token, TokenBody } from './token.ts';

const TEN = 10;
const HUNDRED = 100;
const HUNDREDS: ReadonlySet<string> = new Set(['শত', 'শ', 'শো', 'hundred'].map(foldText));
const COUNTING_ENDING = foldText('টি');
const TIMES = foldText('বার');
const SEASON = foldText('খরিপ');
const NEXT = foldText('পরবর্তী');
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const YEAR = /^(?:19|20)\d\d$/;
const LAW_NAMES = [
  'আইন',
  'বিধি',
  'বিধিমালা',
  'নীতিমালা',
  'অধ্যাদেশ',
  'প্রবিধানমালা',
  'পিপিআর',
  'পিপিএ',
  'ppr',
  'ppa',
  'act',
  'rules',
];
const LAWS: ReadonlySet<string> = new Set(LAW_NAMES.map(foldText));

/** What a number is together with the words beside it, and how many tokens that takes; null where it stands for itself. */
export function joinNumber(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  return (
    hundredAndMore(tokens, at) ??
    countingWord(tokens, at) ??
    timesWord(tokens, at) ??
    clockWithUnit(tokens, at) ??
    article(tokens, at) ??
    numberedSeason(tokens, at) ??
    lawYear(tokens, at)
  );
}

/** `একশত বিশ`, `দুই শত চল্লিশ`, `তিন শত`: hundreds and what is added to them, in words. */
function hundredAndMore(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const first = spelledAt(tokens, at);
  if (first === null || first === 0) return null;
  const apart = first < TEN && HUNDREDS.has(tokens[at + 1]?.key ?? '');
  if (!apart && first % HUNDRED !== 0) return null;
  const hundreds = apart ? first * HUNDRED : first;
  const next = apart ? at + 2 : at + 1;
  const more = spelledAt(tokens, next);
  const added = more !== null && more > 0 && more < HUNDRED ? more : 0;
  if (!apart && added === 0) return null;
  const width = next - at + (added === 0 ? 0 : 1);
  return [{ kind: 'NUMBER', value: hundreds + added, spelled: true }, width];
}

function spelledAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'NUMBER' && token.spelled ? token.value : null;
}

/** `পাঁচটি কার্যদিবস` is five of them; `একটি আবেদন` says nothing about time. */
function countingWord(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const token = tokens[at];
  if (token?.kind !== 'NUMBER' || !token.spelled || !token.key.endsWith(COUNTING_ENDING)) return null;
  const next = tokens[at + 1]?.kind;
  return next === 'UNIT' || next === 'WORK' ? null : [{ kind: 'WORD' }, 1];
}

/** `প্রথম বার`, `পরবর্তী বার`: the first time, not twelve. */
function timesWord(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const before = tokens[at - 1];
  const isCounted = before?.kind === 'ORDINAL' || before?.key === NEXT;
  return isCounted && tokens[at]?.key === TIMES ? [{ kind: 'WORD' }, 1] : null;
}

/** `১:৩০ ঘন্টা` is a length of time, not a time of day, and how it is cut is not certain. */
function clockWithUnit(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  return tokens[at]?.kind === 'CLOCK' && tokens[at + 1]?.kind === 'UNIT' && /\d|[০-৯]/.test(tokens[at]?.text ?? '')
    ? [{ kind: 'UNCLEAR' }, 1]
    : null;
}

/** `within a week`, `6 days a week`: "one" or "every". */
function article(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const isArticle = ARTICLES.has(tokens[at]?.text.toLowerCase() ?? '');
  return isArticle && tokens[at + 1]?.kind === 'UNIT' ? [{ kind: 'UNCLEAR' }, 1] : null;
}

/** `খরিপ-১`: the first of two seasons. */
function numberedSeason(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  if (tokens[at]?.key !== SEASON) return null;
  const number = tokens[at + 1]?.kind === 'DASH' ? at + 2 : at + 1;
  return tokens[number]?.kind === 'NUMBER' ? [{ kind: 'SEASON' }, number - at + 1] : null;
}

/** `তথ্য অধিকার আইন, ২০০৯`: the year of a law, which is a part of its name. */
function lawYear(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  if (!LAWS.has(tokens[at]?.key ?? '')) return null;
  const sign = tokens[at + 1]?.text;
  const parted = sign === ',' || sign === '-' ? 1 : 0;
  const year = tokens[at + 1 + parted];
  if (year?.kind !== 'UNCLEAR' || !YEAR.test(toAsciiDigits(year.text))) return null;
  return [{ kind: 'WORD' }, parted + 2];
}

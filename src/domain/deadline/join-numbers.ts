import { toAsciiDigits } from '../text/digits.ts';
import { foldText } from '../text/fold.ts';
import type { Token, TokenBody } from './token.ts';

const HUNDRED = 100;
const COUNTING_ENDING = foldText('টি');
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
    clockWithUnit(tokens, at) ??
    article(tokens, at) ??
    lawYear(tokens, at)
  );
}

/** `একশত বিশ` → 120; both in words. */
function hundredAndMore(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const hundred = tokens[at];
  const more = tokens[at + 1];
  if (hundred?.kind !== 'NUMBER' || !hundred.spelled || hundred.value !== HUNDRED) return null;
  if (more?.kind !== 'NUMBER' || !more.spelled || more.value >= HUNDRED) return null;
  return [{ kind: 'NUMBER', value: HUNDRED + more.value, spelled: true }, 2];
}

/** `পাঁচটি কার্যদিবস` is five of them; `একটি আবেদন` says nothing about time. */
function countingWord(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const token = tokens[at];
  if (token?.kind !== 'NUMBER' || !token.spelled || !foldText(token.text).endsWith(COUNTING_ENDING)) return null;
  const next = tokens[at + 1]?.kind;
  return next === 'UNIT' || next === 'WORK' ? null : [{ kind: 'WORD' }, 1];
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

/** `তথ্য অধিকার আইন, ২০০৯`: the year of a law, which is a part of its name. */
function lawYear(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  if (!LAWS.has(foldText(tokens[at]?.text ?? ''))) return null;
  const sign = tokens[at + 1]?.text;
  const parted = sign === ',' || sign === '-' ? 1 : 0;
  const year = tokens[at + 1 + parted];
  if (year?.kind !== 'UNCLEAR' || !YEAR.test(toAsciiDigits(year.text))) return null;
  return [{ kind: 'WORD' }, parted + 2];
}

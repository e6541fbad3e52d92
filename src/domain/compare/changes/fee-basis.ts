import type { Fee } from '../../fee/fee.ts';
import { FEE_WORDS, MONEY_WORDS } from '../../fee/fee-words.ts';
import { findPaymentMethod } from '../../fee/payment-method.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import { foldedWords, foldGlued, foldText } from '../../text/fold.ts';

const PERCENT = /(?<![0-9.])[0-9.]+ *(?:%|শতাংশ)/g;

/**
 * What a fee's amounts are for, as a key: the cases, the units (`প্রতি পৃষ্ঠা`, `টাকা/পৃষ্ঠা`), the limits (`সর্বোচ্চ`),
 * and the percentages beside them. Only amounts with the same key can be measured against each other.
 */
export function feeBasis(fee: Fee): string {
  const labels = fee.cases.map(({ label }) => foldGlued(label));
  const units = [...unitsCounted(fee), ...unitsBehindSlash(fee.text)];
  const percentages = toAsciiDigits(fee.text).match(PERCENT) ?? [];
  return JSON.stringify([labels, units, limitsOf(fee), percentages]);
}

const FOR_EACH = foldText('প্রতি');
const EACH: ReadonlySet<string> = new Set(['per', 'each']);
/** Words that begin like `প্রতিপৃষ্ঠা` and count nothing: an institution, a person with a disability, a report. */
const NOT_EACH = 'প্রতিষ্ঠ প্রতিবন্ধ প্রতিনিধ প্রতিবেদ প্রতিলিপ প্রতিকার প্রতিরোধ প্রতিযোগ প্রতিপাল প্রতিরক্ষ প্রতিস্থাপ প্রতিশ্রুত'
  .split(' ')
  .map(foldText);
const NUMBER = /^[0-9]/;

/** The words around `প্রতি` but for the amount itself: `পাতা প্রতি ১০ টাকা`, `প্রতিপাতা ১০ টাকা`. */
function unitsCounted({ text, amountsBdt }: Fee): string[] {
  const words = foldedWords(text);
  const isAmount = (word: string): boolean => amountsBdt.includes(Number(word));
  return words.flatMap((word, i) => {
    const glued = unitGluedTo(word);
    if (glued === null) return [];
    const before = [words[i - 1] ?? ''].filter((unit) => !NUMBER.test(unit));
    const after = [words[i + 1] ?? ''].filter((unit) => !isAmount(unit));
    return [...(glued === '' ? before : []), glued, ...after].filter(isUnit);
  });
}

/** `পাতা` of `প্রতিপাতা` and `পাতাপ্রতি`, an empty text for `প্রতি` itself; null where the word does not mean "each". */
function unitGluedTo(word: string): string | null {
  if (EACH.has(word)) return '';
  if (word.endsWith(FOR_EACH)) return word.slice(0, -FOR_EACH.length);
  if (!word.startsWith(FOR_EACH) || NOT_EACH.some((other) => word.startsWith(other))) return null;
  return word.slice(FOR_EACH.length);
}

const NO_UNITS: ReadonlySet<string> = new Set(['', ...['মাত্র', 'হারে', 'করে'].map(foldText)]);

function isUnit(word: string): boolean {
  if (NO_UNITS.has(word) || MONEY_WORDS.has(word) || FEE_WORDS.has(word)) return false;
  return findPaymentMethod(` ${word} `) === null;
}

const WORD_OR_DIGIT = /[\p{L}\p{M}]+|[0-9]/gu;
const FIRST_WORD = /^ *(\p{L}[\p{L}\p{M}]*)(.*)/su;
const END_OF_PART = /[,;।\n]/;

/** The word behind the slash of `৫ টাকা/পাতা`; where an amount follows it, it names a case. */
function unitsBehindSlash(text: string): string[] {
  const parts = toAsciiDigits(text.normalize('NFC')).split('/');
  return parts.slice(1).flatMap((behind, i) => {
    const [part = ''] = behind.split(END_OF_PART);
    const [, unit, rest = ''] = FIRST_WORD.exec(part) ?? [];
    if (unit === undefined || HAS_DIGIT.test(rest)) return [];
    return endsWithAmount(parts[i] ?? '') ? [foldText(unit)].filter(isUnit) : [];
  });
}

const HAS_DIGIT = /[0-9]/;
const ONLY_MARKS = /^[ .:]*$/;

/** `৫`, `৫ টাকা` and `৫ টাকা.` end with an amount, or the word for it. */
function endsWithAmount(text: string): boolean {
  const last = [...text.matchAll(WORD_OR_DIGIT)].at(-1);
  if (last === undefined || !ONLY_MARKS.test(text.slice(last.index + last[0].length))) return false;
  return NUMBER.test(last[0]) || MONEY_WORDS.has(foldText(last[0]));
}

const AT_LEAST = ['সর্বনিম্ন', 'কমপক্ষে', 'ন্যূনতম', 'অন্যূন', 'minimum'].map(foldText);
const AT_MOST = ['সর্বোচ্চ', 'অনধিক', 'সর্বাধিক', 'maximum'].map(foldText);
const FROM: ReadonlySet<string> = new Set(['থেকে', 'হতে'].map(foldText));
const UP_TO: ReadonlySet<string> = new Set(['পর্যন্ত'].map(foldText));

/** Whether the amounts are a least or a most. Of a range (`২০০ থেকে ৫০০ টাকা`) both ends stand in the amounts. */
function limitsOf({ text, amountsBdt, cases }: Fee): string[] {
  const limits = foldedWords(text).flatMap((word) => {
    if (FROM.has(word) || AT_LEAST.some((limit) => word.startsWith(limit))) return ['LEAST'];
    return UP_TO.has(word) || AT_MOST.some((limit) => word.startsWith(limit)) ? ['MOST'] : [];
  });
  const [least = 0, most = 0] = amountsBdt;
  const isRange = cases.length === 0 && amountsBdt.length === 2 && least < most && limits[0] === 'LEAST';
  return isRange ? [] : limits;
}

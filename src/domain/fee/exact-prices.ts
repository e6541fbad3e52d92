import { foldText } from '../text/fold.ts';
import { type FeeToken, feeTokens } from './fee-tokens.ts';
import { BOUND_WORDS, COUNT_STEMS, isFormOf, MONEY_WORDS, OPEN_ENDS } from './fee-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => foldText(word)));

/** "From", "about" and "at most", beside those that make a cell VARIES. */
const INEXACT = set('শুরু সর্বাধিক অন্তত আনুমানিক প্রায় from starting up least most max min about approximately');
/** After an amount: it is where the price begins or ends. */
const AFTER_AMOUNT = set('থেকে হতে হইতে মধ্যে');
const PER_UNIT = set(
  'প্রতিটি প্রতিটির প্রত্যেক প্রত্যেকটি দৈনিক সাপ্তাহিক মাসিক বার্ষিক বাৎসরিক per each every daily monthly yearly',
);
const FOR_EACH = foldText('প্রতি');
const PERCENT = set('শতাংশ শতকরা percent');
const TAX = set('ভ্যাট মূসক vat');
const INCLUDED = set('সহ included inclusive including');

/**
 * Whether the amounts of a fee cell are what is paid: not a bound or an estimate, not the price of one page of many,
 * and nothing added to them by a percentage or a tax. In doubt they are not.
 */
export function givesExactPrices(text: string): boolean {
  const tokens = feeTokens(text.normalize('NFC'));
  return !tokens.some(
    (token, at) =>
      isInexact(token, tokens[at - 1]) ||
      isPerUnit(token, tokens[at - 1]) ||
      isAdded(token, tokens[at - 1], tokens[at + 1]),
  );
}

function isInexact({ key }: FeeToken, before: FeeToken | undefined): boolean {
  if (INEXACT.has(key) || BOUND_WORDS.has(key) || OPEN_ENDS.has(key)) return true;
  return AFTER_AMOUNT.has(key) && before !== undefined && endsAmount(before);
}

function endsAmount({ kind, key }: FeeToken): boolean {
  return kind === 'NUMBER' || kind === 'MONEY' || MONEY_WORDS.has(key);
}

/** `প্রতি পৃষ্ঠা`, `প্রতিপৃষ্ঠা`, `পৃষ্ঠাপ্রতি` and `২০ টাকা/পৃষ্ঠা`, but not `প্রতিষ্ঠান`. */
function isPerUnit({ kind, key }: FeeToken, before: FeeToken | undefined): boolean {
  if (kind !== 'WORD') return false;
  if (PER_UNIT.has(key) || key.endsWith(FOR_EACH)) return true;
  if (before?.key === '/') return isFormOf(key, COUNT_STEMS);
  return key.startsWith(FOR_EACH) && isFormOf(key.slice(FOR_EACH.length), COUNT_STEMS);
}

/** `+ ১৫% ভ্যাট`, and what is added without its own amount: `+ কর`. */
function isAdded({ kind, key }: FeeToken, before: FeeToken | undefined, after: FeeToken | undefined): boolean {
  if (key === '%' || PERCENT.has(key) || (kind === 'WORD' && before?.key === '+')) return true;
  return TAX.has(key) && !INCLUDED.has(before?.key ?? '') && !INCLUDED.has(after?.key ?? '');
}

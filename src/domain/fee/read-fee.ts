import { isDitto } from '../text/ditto.ts';
import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { amountsKind } from './amounts-kind.ts';
import type { Fee, FeeKind } from './fee.ts';
import { type FeePhrases, findFeePhrases } from './fee-phrases.ts';
import { feeSegments, splitCases } from './fee-segments.ts';
import { feeTokens } from './fee-tokens.ts';
import { findAmounts } from './find-amounts.ts';
import { freeForWhom, isFreeFirst } from './free-for-whom.ts';
import { findPaymentMethod } from './payment-method.ts';
import { hasStrayWordedAmount, readWordedAmount } from './worded-amount.ts';

/** Characters; no cell that gives a fee is near it, and what is longer is a page that lost its table. */
const LONGEST_CELL = 4_000;
const MOST_REMEMBERED = 5_000;
const STOPS = ' \t\n\u00a0.।৷';
/** Signs that change how letters join, or nothing. */
const UNSEEN = /[\u200b-\u200d\ufeff\u00ad]/g;
const EITHER = /^[^/]+\/[^/]+$/;
const RULED: ReadonlySet<FeeKind> = new Set(['PER_LAW', 'PER_POLICY', 'VARIES']);
const PART_ENDS = /[/,;।|\n]/;

/**
 * Reads a charter's fee cell. Amounts are in taka, in the order written; of a sum (`৪০০+২০০=৬০০/-`) only the total.
 * A number that is not certainly an amount or certainly something else makes the cell UNPARSED, without amounts.
 * So does a cell of more than four thousand characters.
 * `text` is given back as it came.
 */
export const readFee = remember(readCell, MOST_REMEMBERED);

function readCell(text: string): Fee {
  if (text.trim().length > LONGEST_CELL) return { text, kind: 'UNPARSED', amountsBdt: [], cases: [], method: null };
  if (isDitto(text)) return { text, kind: 'UNSPECIFIED', amountsBdt: [], cases: [], method: null };
  const nfc = withoutStop(text.normalize('NFC').replace(UNSEEN, ''));
  const folded = ` ${foldText(nfc)} `;
  const phrases = findFeePhrases(folded);
  const tokens = feeTokens(nfc);
  const method = findPaymentMethod(folded);
  const without = (kind: FeeKind): Fee => ({ text, kind, amountsBdt: [], cases: [], method });

  const reading = findAmounts(tokens);
  const amounts = reading.amounts;
  if (amounts === null) return without('UNPARSED');
  const amountsBdt = amounts.map((amount) => amount.value);
  if (amounts.length === 0) {
    const worded = readWordedAmount(tokens);
    if (worded === 'UNREADABLE') return without('UNPARSED');
    if (worded !== null && !phrases.free) return { ...without('AMOUNT'), amountsBdt: [worded] };
    return without(reading.percent ? percentKind(phrases) : kindOfParts(nfc, kindOfWords(folded, phrases)));
  }
  if (amountsBdt.every((amount) => amount === 0)) {
    return phrases.law || phrases.policy ? without('UNPARSED') : { ...without('FREE'), amountsBdt };
  }
  if (hasStrayWordedAmount(tokens, amounts)) return without('UNPARSED');
  const segments = feeSegments(tokens, amounts);
  const apart = segments.length > 1 || freeForWhom(folded) === 'SOME' || isFreeFirst(tokens, amounts);
  if (phrases.free && !apart) return without('UNPARSED');
  const kind = amountsKind(tokens, amounts, segments, { ...phrases, percent: reading.percent });
  const cases = kind === 'VARIES' ? splitCases(nfc, tokens, segments) : [];
  return { text, kind, amountsBdt, cases, method };
}

/** The text without the dandas and full stops at its end; the one of `টা.` is part of the word. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && STOPS.includes(text.charAt(end - 1)) && !text.endsWith('টা.', end)) end -= 1;
  return text.slice(0, end);
}

/** A share of some other sum differs with that sum. */
function percentKind(phrases: FeePhrases): FeeKind {
  return phrases.free ? 'UNPARSED' : 'VARIES';
}

/**
 * `প্রযোজ্য নয়/বিনামূল্যে`: where every part of a cell says that nothing is paid, so does the cell.
 * `ফ্রি/ সরকার নির্ধারিত মূল্যে`: one or the other.
 */
function kindOfParts(nfc: string, whole: FeeKind): FeeKind {
  if (whole !== 'UNPARSED') return whole;
  const parts = nfc.split(PART_ENDS).filter((part) => part.trim() !== '');
  const kinds = parts.map((part) => ` ${foldText(part)} `).map((part) => kindOfWords(part, findFeePhrases(part)));
  if (kinds.length < 2 || !kinds.includes('FREE')) return whole;
  if (kinds.every((kind) => kind === 'FREE')) return 'FREE';
  return EITHER.test(nfc) && kinds.every((kind) => kind === 'FREE' || RULED.has(kind)) ? 'VARIES' : whole;
}

/** Free for some only: what the others pay is not said. */
function kindOfFree(folded: string): FeeKind {
  const whom = freeForWhom(folded);
  if (whom === 'SOME') return 'VARIES';
  return whom === 'EVERYONE' ? 'FREE' : 'UNPARSED';
}

function kindOfWords(folded: string, phrases: FeePhrases): FeeKind {
  if (folded.trim() === '') return 'UNSPECIFIED';
  const ruled = phrases.law || phrases.policy || phrases.depends;
  if (phrases.free) return ruled || phrases.exception ? 'UNPARSED' : kindOfFree(folded);
  if (ruled && phrases.negation) return 'UNPARSED';
  if (phrases.law) return 'PER_LAW';
  if (phrases.depends) return 'VARIES';
  if (phrases.policy) return 'PER_POLICY';
  return phrases.ditto || phrases.payment ? 'UNSPECIFIED' : 'UNPARSED';
}

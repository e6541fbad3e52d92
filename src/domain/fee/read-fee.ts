import { foldText } from '../text/fold.ts';
import { amountsKind } from './amounts-kind.ts';
import type { Fee, FeeKind } from './fee.ts';
import { type FeePhrases, findFeePhrases } from './fee-phrases.ts';
import { feeSegments, splitCases } from './fee-segments.ts';
import { feeTokens } from './fee-tokens.ts';
import { findAmounts } from './find-amounts.ts';
import { findPaymentMethod } from './payment-method.ts';
import { hasStrayWordedAmount, readWordedAmount } from './worded-amount.ts';

/** Characters; no cell that gives a fee is near it, and what is longer is a page that lost its table. */
const LONGEST_CELL = 4_000;
const PART_ENDS = /[/,;।|\n]/;

/**
 * Reads a charter's fee cell. Amounts are in taka, in the order written; of a sum (`৪০০+২০০=৬০০/-`) only the total.
 * A number that is not certainly an amount or certainly something else makes the cell UNPARSED, without amounts.
 * So does a cell of more than four thousand characters.
 * `text` is given back as it came.
 */
export function readFee(text: string): Fee {
  if (text.trim().length > LONGEST_CELL) return { text, kind: 'UNPARSED', amountsBdt: [], cases: [], method: null };
  const nfc = text.normalize('NFC');
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
  if (phrases.free && segments.length < 2) return without('UNPARSED');
  const kind = amountsKind(tokens, amounts, segments, { ...phrases, percent: reading.percent });
  const cases = kind === 'VARIES' ? splitCases(nfc, tokens, segments) : [];
  return { text, kind, amountsBdt, cases, method };
}

/** A share of some other sum differs with that sum. */
function percentKind(phrases: FeePhrases): FeeKind {
  return phrases.free ? 'UNPARSED' : 'VARIES';
}

/** `প্রযোজ্য নয়/বিনামূল্যে`: where every part of a cell says that nothing is paid, so does the cell. */
function kindOfParts(nfc: string, whole: FeeKind): FeeKind {
  if (whole !== 'UNPARSED') return whole;
  const parts = nfc.split(PART_ENDS).filter((part) => part.trim() !== '');
  const kinds = parts.map((part) => ` ${foldText(part)} `).map((part) => kindOfWords(part, findFeePhrases(part)));
  return kinds.length > 1 && kinds.every((kind) => kind === 'FREE') ? 'FREE' : whole;
}

function kindOfWords(folded: string, phrases: FeePhrases): FeeKind {
  if (folded.trim() === '') return 'UNSPECIFIED';
  const ruled = phrases.law || phrases.policy || phrases.depends;
  if (phrases.free) return ruled || phrases.exception ? 'UNPARSED' : 'FREE';
  if (ruled && phrases.negation) return 'UNPARSED';
  if (phrases.law) return 'PER_LAW';
  if (phrases.depends) return 'VARIES';
  if (phrases.policy) return 'PER_POLICY';
  return phrases.ditto || phrases.payment ? 'UNSPECIFIED' : 'UNPARSED';
}

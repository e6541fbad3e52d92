import { foldText } from '../text/fold.ts';
import type { FeeKind } from './fee.ts';
import type { FeeAmount } from './fee-amount.ts';
import { type FeePhrases, findFeePhrases } from './fee-phrases.ts';
import type { FeeSegment } from './fee-segments.ts';
import type { FeeToken } from './fee-tokens.ts';
import { BOUND_WORDS, CASE_STEMS, FEE_WORDS, isFormOf, OPEN_ENDS, PART_STEMS, TOTAL_WORDS } from './fee-words.ts';
import { isSameSum } from './settle-sums.ts';

const TAX_REACH = 3;
const LINKS = ':-–—';
const OR = foldText('বা');
const MORE: ReadonlySet<string> = new Set(['বেশি', 'অধিক'].map(foldText));

/** Whether the amounts of a cell are together what is paid (AMOUNT), or one or another of them (VARIES). */
export function amountsKind(
  tokens: readonly FeeToken[],
  amounts: readonly FeeAmount[],
  segments: readonly FeeSegment[],
  said: FeePhrases & { percent: boolean },
): FeeKind {
  const otherwise = said.free || said.depends || (said.percent && !everyPercentIsTax(tokens));
  const bound = amounts.some((amount) => isLimit(tokens, amount));
  if (otherwise || bound || segments.some((segment) => isRuledApart(tokens, segment))) return 'VARIES';
  if (amounts.length === 1 || endsInTotal(tokens, amounts)) return 'AMOUNT';
  const cases = tokens.some((token) => token.kind === 'WORD' && isFormOf(token.key, CASE_STEMS));
  const parts = amounts.every((amount, i) => i === 0 || isPart(tokens, amounts[i - 1], amount));
  return parts && !cases ? 'AMOUNT' : 'VARIES';
}

/** `সর্বোচ্চ ৫০০ টাকা`, `৫০০ টাকা বা তদূর্ধ্ব`, `১০০ টাকা বা তার বেশি`. */
function isLimit(tokens: readonly FeeToken[], { first, next }: FeeAmount): boolean {
  const before = LINKS.includes(tokens[first - 1]?.key || ' ') ? first - 2 : first - 1;
  if (BOUND_WORDS.has(tokens[before]?.key ?? '')) return true;
  const after = tokens.slice(next, next + 3).map(({ key }) => key);
  return after.slice(0, 2).some((key) => OPEN_ENDS.has(key)) || (after[0] === OR && after.some((key) => MORE.has(key)));
}

/** `২০০/- + ১৫% ভ্যাট`: a percentage of tax comes on top, any other stands for a case of its own. */
function everyPercentIsTax(tokens: readonly FeeToken[]): boolean {
  return tokens.every((token, at) => {
    if (token.key !== '%') return true;
    const near = tokens.slice(Math.max(0, at - TAX_REACH), at + TAX_REACH);
    return near.some((word) => word.kind === 'WORD' && isFormOf(word.key, TAX_WORDS));
  });
}

const TAX_WORDS = PART_STEMS.filter((stem) => ['ভ্যাট', 'মুসক', 'কর', 'vat', 'tax'].includes(stem));

/** A segment without an amount that names a fee, one set by law or policy or none: not all pay the amounts. */
function isRuledApart(tokens: readonly FeeToken[], segment: FeeSegment): boolean {
  if (segment.amounts.length > 0) return false;
  const keys = tokens.slice(segment.first, segment.next).map((token) => token.key);
  const { law, policy, negation } = findFeePhrases(` ${keys.join(' ')} `);
  return (law || policy || negation) && keys.some((key) => FEE_WORDS.has(key));
}

function endsInTotal(tokens: readonly FeeToken[], amounts: readonly FeeAmount[]): boolean {
  const last = amounts.at(-1);
  const before = amounts.slice(0, -1);
  const previous = before.at(-1);
  if (last === undefined || previous === undefined) return false;
  const named = tokens.slice(previous.next, last.first).some((token) => TOTAL_WORDS.has(token.key));
  return (
    named &&
    isSameSum(
      before.reduce((sum, amount) => sum + amount.value, 0),
      last.value,
    )
  );
}

/** True where `+`, `&` or the name of a fee or tax ties an amount to the one before it. */
function isPart(tokens: readonly FeeToken[], previous: FeeAmount | undefined, amount: FeeAmount): boolean {
  const between = tokens.slice(previous?.next ?? 0, amount.first);
  return between.some((token) => token.key === '+' || token.key === '&' || isFormOf(token.key, PART_STEMS));
}

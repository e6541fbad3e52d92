import { foldText } from '../text/fold.ts';
import type { FeeCase } from './fee.ts';
import type { FeeAmount } from './fee-amount.ts';
import type { FeeToken } from './fee-tokens.ts';
import { FEE_WORDS, MONEY_WORDS } from './fee-words.ts';

const PARTERS = ',;।|';
const AND: ReadonlySet<string> = new Set(['এবং', 'ও', 'অথবা', 'বা', 'কিংবা', 'and', 'or'].map(foldText));
/** ঃ is often typed for a colon. */
const COLON_SIGN = /ঃ$/;
const EDGES = ' \t\n,;।|:=-–—()/+.';
const LABEL_EDGES: ReadonlySet<string> = new Set([...MONEY_WORDS, foldText('মাত্র')]);

/** A part of a cell between commas, semicolons, dandas, line breaks, or an "and" or "or" after an amount. */
export interface FeeSegment {
  first: number;
  next: number;
  amounts: FeeAmount[];
}

/** Cuts a cell at its separators; a separator inside an amount cuts nothing. */
export function feeSegments(tokens: readonly FeeToken[], amounts: readonly FeeAmount[]): FeeSegment[] {
  const segments: FeeSegment[] = [];
  let current: FeeSegment = { first: 0, next: 0, amounts: [] };
  let amountIndex = 0;
  const close = (at: number): void => {
    if (at > current.first) segments.push({ ...current, next: at });
    current = { first: at + 1, next: at + 1, amounts: [] };
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amounts[amountIndex];
    if (amount?.first === at) {
      current.amounts.push(amount);
      amountIndex += 1;
      at = amount.next - 1;
    } else if (parts(tokens[at], current.amounts.at(-1), at)) close(at);
  }
  close(tokens.length);
  return segments;
}

function parts(token: FeeToken | undefined, amountBefore: FeeAmount | undefined, at: number): boolean {
  if (token === undefined) return false;
  if (token.kind === 'LINE' || PARTERS.includes(token.key || ' ')) return true;
  const afterAmount = amountBefore?.next === at;
  return afterAmount && ((token.kind === 'WORD' && AND.has(token.key)) || token.key === '/');
}

/**
 * One case for every segment, where each has one amount and its own label before it (or, in all of them, after it).
 * Empty where the cell cannot be split with certainty. `text` is the NFC text the tokens were cut from.
 */
export function splitCases(text: string, tokens: readonly FeeToken[], segments: readonly FeeSegment[]): FeeCase[] {
  const [only, second] = segments;
  const sided = (only !== undefined && second === undefined ? cutAfterAmounts(only) : segments).map((segment) => {
    const [amount, second] = segment.amounts;
    if (amount === undefined || second !== undefined) return null;
    return {
      before: labelOf(text, tokens.slice(segment.first, amount.first)),
      after: labelOf(text, tokens.slice(amount.next, segment.next)),
      amountBdt: amount.value,
    };
  });
  const certain = sided.filter((sides) => sides !== null);
  if (certain.length < 2 || certain.length !== sided.length) return [];
  const side = certain.every(({ before }) => before !== '') ? 'before' : 'after';
  const oneSided = side === 'before' || certain.every(({ before }) => before === '');
  const cases = certain.map((sides) => ({ label: sides[side], amountBdt: sides.amountBdt }));
  const labels = new Set(cases.map(({ label }) => label));
  return oneSided && !labels.has('') && labels.size === cases.length ? cases : [];
}

/** `সাধারণ ১০০/- জরুরি ২০০/-`: without separators the amounts end the cases; what follows the last is its own segment. */
function cutAfterAmounts(segment: FeeSegment): FeeSegment[] {
  const cut = segment.amounts.map((amount, i) => ({
    first: segment.amounts[i - 1]?.next ?? segment.first,
    next: amount.next,
    amounts: [amount],
  }));
  const end = cut.at(-1)?.next ?? segment.first;
  return end < segment.next ? [...cut, { first: end, next: segment.next, amounts: [] }] : cut;
}

/** The label's own words without the marks and money words at its edges; empty where only fee words are left. */
function labelOf(text: string, tokens: readonly FeeToken[]): string {
  const atEdge = (token: FeeToken): boolean => EDGES.includes(token.key || 'x') || LABEL_EDGES.has(token.key);
  const first = tokens.findIndex((token) => !atEdge(token));
  const last = tokens.findLastIndex((token) => !atEdge(token));
  const [start, end] = [tokens[first], tokens[last]];
  if (start === undefined || end === undefined) return '';
  const saysCase = tokens.some((token) => token.kind !== 'MARK' && !FEE_WORDS.has(token.key));
  return saysCase ? text.slice(start.start, end.end).replace(COLON_SIGN, '') : '';
}

import { foldText } from '../text/fold.ts';
import { isNumberKey, readNumberKeys } from './amount-words.ts';
import type { FeeToken } from './fee-tokens.ts';
import { FEE_WORDS, MONEY_WORDS, MULTIPLIERS } from './fee-words.ts';

/**
 * How far a number reaches: `৫০০০/- (পাঁচ হাজার) টাকা` is one amount. `next` is the index of the token after it,
 * `value` its value in taka, null where digits and words disagree, `money` whether a sign of money follows.
 */
export interface AmountExtent {
  next: number;
  value: number | null;
  money: boolean;
}

const LONGEST_GLOSS = 10;
const GLOSS_WORDS: ReadonlySet<string> = new Set(['মাত্র', 'কথায়'].map(foldText));
const PAISA: ReadonlySet<string> = new Set(['পয়সা', 'পয়সার', 'paisa'].map(foldText));
const MOST_MULTIPLIED = 100;
const PAISA_IN_TAKA = 100;
const GLUED_HUNDRED: ReadonlySet<string> = new Set(['শ', 'শো', 'শত'].map(foldText));

/** Follows the number at an index over multipliers, signs of money and the amount repeated in words. */
export function amountExtent(tokens: readonly FeeToken[], at: number): AmountExtent {
  let { next, value } = multiplied(tokens, at);
  let money = false;
  let glossed = false;
  const bracketed = tokens[at - 1]?.key === '(';
  for (;;) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind === 'MONEY' && isCertainSign(tokens, next)) money = true;
    else if (token.kind === 'WORD' && MONEY_WORDS.has(token.key)) money = true;
    else if (token.kind === 'WORD' && token.key === foldText('মাত্র') && money) money = true;
    else if (isPaisa(tokens, next, money) && value !== null) {
      value = Math.round(value * 100 + (token.value ?? 0)) / 100;
      next += 1;
    } else if (next === at + 1 && PAISA.has(token.key) && value !== null && value < PAISA_IN_TAKA) {
      value /= PAISA_IN_TAKA;
      money = true;
    } else if (token.key === '(') {
      const gloss = readGloss(tokens, next);
      if (gloss === null) break;
      if (gloss.value !== value) value = null;
      next = gloss.next;
      money ||= gloss.money;
      glossed = true;
      continue;
    } else if (glossed && !money && value !== null && MULTIPLIERS.has(token.key)) {
      value *= MULTIPLIERS.get(token.key) ?? 1;
    } else if (!(token.key === ')' && bracketed && isMoneyWord(tokens[next + 1]))) break;
    next += 1;
  }
  if (bracketed && value !== null && !agreesWithWordsBefore(tokens, at - 2, value)) value = null;
  return { next, value, money };
}

/** `৫ হাজার` and `১ লক্ষ ৫০ হাজার`; a chain that does not go down has no certain value. */
function multiplied(tokens: readonly FeeToken[], at: number): { next: number; value: number | null } {
  const first = tokens[at]?.value ?? null;
  let total = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  let next = at;
  for (;;) {
    const number = tokens[next];
    const factor = factorOf(tokens[next + 1], number?.value ?? null);
    if (number?.kind !== 'NUMBER' || number.value === null || factor === null) break;
    // ৫০০ শত may be five hundred said twice.
    if (factor >= ceiling || number.value >= MOST_MULTIPLIED) return { next: next + 2, value: null };
    total += number.value * factor;
    ceiling = factor;
    next += 2;
  }
  if (next === at) return { next: at + 1, value: first };
  const rest = tokens[next];
  if (rest?.kind !== 'NUMBER') return { next, value: Math.round(total * 100) / 100 };
  const isRest = rest.value !== null && rest.value < ceiling && isMoneyWord(tokens[next + 1]);
  return isRest ? { next: next + 1, value: total + (rest.value ?? 0) } : { next, value: null };
}

function factorOf(token: FeeToken | undefined, number: number | null): number | null {
  if (token?.kind !== 'WORD') return null;
  // ৫শ is five hundred, but ৩০শ is the thirtieth.
  if (token.glued && GLUED_HUNDRED.has(token.key)) return number !== null && number < 10 ? 100 : null;
  return MULTIPLIERS.get(token.key) ?? null;
}

/** `(পঞ্চাশ টাকা মাত্র)`: null where the brackets hold anything but a number in words. */
function readGloss(tokens: readonly FeeToken[], open: number): AmountExtent | null {
  const keys: string[] = [];
  let money = false;
  for (let at = open + 1; at <= open + LONGEST_GLOSS; at += 1) {
    const token = tokens[at];
    if (token?.key === ')') return keys.length === 0 ? null : { next: at + 1, value: readNumberKeys(keys), money };
    if (token?.kind !== 'WORD') return null;
    if (isNumberKey(token.key)) keys.push(token.key);
    else if (MONEY_WORDS.has(token.key)) money = true;
    else if (!GLOSS_WORDS.has(token.key)) return null;
  }
  return null;
}

/** `পাঁচশত (৫০০/=)`: words and digits must say the same. */
function agreesWithWordsBefore(tokens: readonly FeeToken[], last: number, value: number): boolean {
  const keys: string[] = [];
  for (let at = last; at >= 0 && at > last - LONGEST_GLOSS; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD') break;
    if (isNumberKey(token.key)) keys.unshift(token.key);
    else if (!MONEY_WORDS.has(token.key) && !GLOSS_WORDS.has(token.key)) break;
  }
  return keys.length === 0 || readNumberKeys(keys) === value;
}

/** A lone stroke may also number a list (`১/ ফরম ২/ ছবি`), so it needs the end, money or a fee beside it. */
function isCertainSign(tokens: readonly FeeToken[], at: number): boolean {
  const sign = tokens[at];
  const after = tokens[at + 1];
  if (sign === undefined || sign.key !== '/' || sign.end - sign.start > 1) return true;
  return after?.kind !== 'WORD' || MONEY_WORDS.has(after.key) || FEE_WORDS.has(after.key);
}

/** The `৫০ পয়সা` of `৫ টাকা ৫০ পয়সা`. */
function isPaisa(tokens: readonly FeeToken[], at: number, money: boolean): boolean {
  const value = tokens[at]?.value ?? PAISA_IN_TAKA;
  return money && value < PAISA_IN_TAKA && PAISA.has(tokens[at + 1]?.key ?? '');
}

function isMoneyWord(token: FeeToken | undefined): boolean {
  return token?.kind === 'MONEY' || (token?.kind === 'WORD' && MONEY_WORDS.has(token.key));
}

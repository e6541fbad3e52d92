import { foldText } from '../text/fold.ts';
import { type AmountExtent, amountExtent } from './amount-extent.ts';
import type { FeeAmount } from './fee-amount.ts';
import type { FeeToken } from './fee-tokens.ts';
import { BENEFIT_STEMS, isFormOf, MONEY_WORDS, OTHER_MONEY_STEMS, THRESHOLD_STEMS } from './fee-words.ts';
import { type NumberRole, numberRole } from './number-role.ts';
import { settleSums, withoutRepeats } from './settle-sums.ts';

/** The amounts of a cell in order, or null where any number of it could not be read with certainty. */
export interface AmountReading {
  amounts: FeeAmount[] | null;
  percent: boolean;
}

interface RoledNumber extends AmountExtent {
  first: number;
  role: NumberRole;
}

const JOINTS = '+=/-–—~';
const RANGE_WORDS: ReadonlySet<string> = new Set(['থেকে', 'হতে', 'হইতে', 'to'].map(foldText));
const NEAR = 4;
const IN_TAKA = foldText('টাকায়');
const FOR_EACH = foldText('প্রতি');
const OTHER_SIGNS = '$€£₹¥×';
const WORTH: ReadonlySet<string> = new Set(['মূল্যের', 'মূল্যমানের', 'মূল্যমান'].map(foldText));
const PAID_THINGS = ['স্ট্যাম্প', 'স্টাম্প', 'কোর্ট', 'ফরম', 'ফর্ম', 'চালান', 'টিকিট', 'টিকেট'].map(foldText);
const PIECES: ReadonlySet<string> = new Set(['টি', 'টা', 'খানা', 'খানি'].map(foldText));
const PAID_WITH: ReadonlySet<string> = new Set(['দিয়ে', 'দিয়া', 'ফি', 'জমা'].map(foldText));

/** Finds the amounts among the numbers of a cell. Counts, percentages, years, codes and ordinals are none. */
export function findAmounts(tokens: readonly FeeToken[]): AmountReading {
  const numbers = joinNeighbours(tokens, roleNumbers(tokens));
  const percent = numbers.some((number) => number.role === 'PERCENT');
  const unclear = numbers.some((number) => number.role === 'DOUBT' || number.role === 'UNKNOWN');
  if (unclear || holdsOtherMoney(tokens, numbers)) return { amounts: null, percent };
  const amounts = numbers.flatMap(({ role, value, first, next }) =>
    role === 'AMOUNT' && value !== null ? [{ value, first, next }] : [],
  );
  const isOther = amounts.some(
    (amount) =>
      (isThreshold(tokens, amount) && !isRange(tokens, amounts)) ||
      isBenefit(tokens, amount) ||
      isMultiplied(tokens, amount),
  );
  return { amounts: isOther ? null : settleSums(tokens, withoutRepeats(tokens, amounts)), percent };
}

function roleNumbers(tokens: readonly FeeToken[]): RoledNumber[] {
  const numbers: RoledNumber[] = [];
  let free = 0;
  tokens.forEach((token, first) => {
    if (token.kind !== 'NUMBER' || first < free) return;
    const extent = amountExtent(tokens, first);
    const role = numberRole(tokens, first, extent, free);
    const next = role === 'AMOUNT' || role === 'UNKNOWN' ? extent.next : first + 1;
    free = next;
    numbers.push({ ...extent, first, next, role });
  });
  return numbers;
}

/** `৪০০+২০০=৬০০/-`: one sign of money serves all that are joined; a cell of nothing but numbers needs none. */
function joinNeighbours(tokens: readonly FeeToken[], numbers: readonly RoledNumber[]): RoledNumber[] {
  const bare = tokens.every(
    (token, at) =>
      token.kind === 'NUMBER' ||
      (token.key !== '%' && token.kind !== 'WORD' && token.kind !== 'CODE') ||
      numbers.some(({ first, next }) => first < at && at < next),
  );
  const chains: RoledNumber[][] = [];
  for (const number of numbers) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const joint = tokens[number.first - 1];
    const joined = last !== undefined && last.next === number.first - 1 && isJoint(joint);
    if (joined) chain?.push(number);
    else chains.push([number]);
  }
  const onlyChain = bare && chains.length === 1;
  return chains.flatMap((chain) => {
    const money = onlyChain || chain.some((number) => number.role === 'AMOUNT');
    return chain.map((number) =>
      money && number.role === 'UNKNOWN' && !isPadded(tokens[number.first])
        ? { ...number, role: 'AMOUNT' as const }
        : number,
    );
  });
}

/** `০৫`: more often a serial number than a fee, unless a sign of money stands beside it. */
function isPadded(token: FeeToken | undefined): boolean {
  const value = token?.value ?? 0;
  if (token === undefined || token.paisa) return false;
  return value > 0 && value < 1000 && String(value).length < token.end - token.start;
}

function isJoint(token: FeeToken | undefined): boolean {
  return token?.kind === 'WORD' ? RANGE_WORDS.has(token.key) : JOINTS.includes(token?.key || ' ');
}

/** Other currencies, products, paisa that belong to no amount, and codes with a sign of money: the cell's amounts cannot all be given in taka. */
function holdsOtherMoney(tokens: readonly FeeToken[], numbers: readonly RoledNumber[]): boolean {
  const counts = tokens.some((token) => token.kind === 'NUMBER' || token.kind === 'CODE');
  const isRead = (at: number): boolean =>
    numbers.some(({ role, first, next }) => role === 'AMOUNT' && first <= at && at < next);
  return counts && tokens.some((token, at) => isOtherMoney(token, tokens[at + 1]) && !isRead(at));
}

function isOtherMoney(token: FeeToken, next: FeeToken | undefined): boolean {
  if (token.kind === 'CODE') return MONEY_WORDS.has(next?.key ?? '') || '/='.includes(next?.key || ' ');
  return OTHER_SIGNS.includes(token.key || ' ') || (token.kind === 'WORD' && isFormOf(token.key, OTHER_MONEY_STEMS));
}

/** `১ লক্ষ টাকা পর্যন্ত`, `৫০০০ টাকা মূল্যের জমি`; but `১০০ টাকা মূল্যের স্ট্যাম্প` is paid. */
function isThreshold(tokens: readonly FeeToken[], amount: FeeAmount): boolean {
  if (isBaseOfRate(tokens, amount)) return true;
  const at = tokens[amount.next]?.key === ')' ? amount.next + 1 : amount.next;
  const after = tokens[at];
  if (after?.kind !== 'WORD') return false;
  if (!WORTH.has(after.key)) return isFormOf(after.key, THRESHOLD_STEMS);
  return !tokens.slice(at + 1, at + NEAR).some((token) => isFormOf(token.key, PAID_THINGS));
}

/** `৫০০/- থেকে ২০০০/- পর্যন্ত`: what is paid lies between the two. */
function isRange(tokens: readonly FeeToken[], [from, to, ...others]: readonly FeeAmount[]): boolean {
  if (from === undefined || to === undefined || others.length > 0 || from.next + 1 !== to.first) return false;
  return isJoint(tokens[from.next]) && tokens.slice(to.next).filter(({ kind }) => kind === 'WORD').length === 1;
}

/** `১০০ টাকায় ২ টাকা`, `প্রতি ১০০০ টাকার জন্য ৫ টাকা`: the sum that a rate is counted on; not `কপি প্রতি ১০ টাকা`. */
function isBaseOfRate(tokens: readonly FeeToken[], { first, next }: FeeAmount): boolean {
  if (tokens[next - 1]?.key === IN_TAKA && tokens[next]?.kind === 'NUMBER') return true;
  const forEach = tokens[first - 1]?.key === FOR_EACH && tokens[first - 2]?.kind !== 'WORD';
  return forEach && tokens.slice(next, next + NEAR).some(({ kind }) => kind === 'NUMBER');
}

/** `১০০ টাকার ৩টি স্ট্যাম্প`, `৩টি ১০০ টাকার স্ট্যাম্প`: several of them are paid. */
function isMultiplied(tokens: readonly FeeToken[], { first, next }: FeeAmount): boolean {
  return isSeveral(tokens, next) || (isSeveral(tokens, first - 2) && tokens[first - 1]?.kind === 'WORD');
}

function isSeveral(tokens: readonly FeeToken[], at: number): boolean {
  const number = tokens[at];
  return number?.kind === 'NUMBER' && number.value !== 1 && PIECES.has(tokens[at + 1]?.key ?? '');
}

/** True where an allowance, a loan or a fine stands near an amount that is not said to be paid. */
function isBenefit(tokens: readonly FeeToken[], amount: FeeAmount): boolean {
  if (PAID_WITH.has(tokens[amount.next]?.key ?? '')) return false;
  const near = tokens.slice(Math.max(0, amount.first - NEAR), amount.next + NEAR);
  return near.some((token) => token.kind === 'WORD' && isFormOf(token.key, BENEFIT_STEMS));
}

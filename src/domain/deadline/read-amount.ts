import { isNearNumberWord } from './near-number-word.ts';
import type { Token } from './token.ts';

/** One number or a range of two, and the index of the first token behind it. */
export interface Amount {
  low: number | null;
  high: number;
  next: number;
}

const RANGE_SIGNS = new Set(['TO', 'DASH', 'SLASH']);

/**
 * Reads `৭`, `০৭ (সাত)`, `সাত (৭)`, `১-৭`, `২/৩ (দুই/তিন)`, `১ থেকে ৭`, `১ বা ২` at a token. Null for what is none, for a range
 * that does not rise, and for a repetition that says another number.
 */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const first = readSingle(tokens, at);
  if (first === null) return null;
  const sign = tokens[first.next]?.kind ?? '';
  const most = sign === 'TO' && tokens[first.next + 1]?.kind === 'AT_MOST' ? 1 : 0;
  const second = RANGE_SIGNS.has(sign) || sign === 'OR' ? readSingle(tokens, first.next + 1 + most) : null;
  // ১ বা ২ দিন is about so many, ৭ বা ১৫ দিন are two cases whose words are missing.
  if (sign === 'OR' && second !== null && second.high !== first.high + 1) return null;
  const amount = second === null ? first : { low: first.high, high: second.high, next: second.next };
  if (amount.low !== null && amount.low >= amount.high) return null;
  return skipRepetition(tokens, amount);
}

function readSingle(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind !== 'NUMBER' || token.value === 0) return null;
  const single = { low: null, high: token.value, next: at + 1 };
  return skipRepetition(tokens, single);
}

function skipRepetition(tokens: readonly Token[], amount: Amount): Amount | null {
  const { next } = amount;
  const again = tokens[next];
  if (again?.kind === 'NUMBER')
    return again.spelled && says(amount, again.value) ? { ...amount, next: next + 1 } : null;
  if (again?.kind !== 'OPEN') return amount;
  const inner = tokens[next + 1];
  if (inner?.kind === 'WORD') return skipMisspelt(tokens, amount, inner.text);
  if (inner?.kind !== 'NUMBER') return amount;
  if (!RANGE_SIGNS.has(tokens[next + 2]?.kind ?? '')) {
    return says(amount, inner.value) ? { ...amount, next: afterClose(tokens, next + 2) } : null;
  }
  if (amount.low === null) return amount;
  const last = tokens[next + 3];
  if (last?.kind !== 'NUMBER' || inner.value !== amount.low || last.value !== amount.high) return null;
  return { ...amount, next: afterClose(tokens, next + 4) };
}

function says({ low, high }: Amount, value: number): boolean {
  return low === null && high === value;
}

function skipMisspelt(tokens: readonly Token[], amount: Amount, word: string): Amount {
  const closed = tokens[amount.next + 2]?.kind === 'CLOSE';
  const skip = closed && amount.low === null && isNearNumberWord(word, amount.high);
  return skip ? { ...amount, next: amount.next + 3 } : amount;
}

/** `৭ (সাত কার্যদিবস)` closes only after the unit. */
function afterClose(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'CLOSE' ? at + 1 : at;
}

// provisional: being replaced
import type { Fee } from './fee.ts';

export function readFee(text: string): Fee {
  const kind = /বিনামূল্যে/.test(text) ? 'FREE' : /নীতিমালা/.test(text) ? 'PER_POLICY' : 'UNSPECIFIED';
  return { text, kind, amountsBdt: [], cases: [], method: null };
}

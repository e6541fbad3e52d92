// provisional: being replaced by the grammar
import { toAsciiDigits } from '../text/digits.ts';
import type { Deadline } from './deadline.ts';

export function readDeadline(text: string): Deadline {
  const immediate = /তাৎক্ষ[ণন]িক/.test(text);
  const conditional = /ক্ষেত্রে/.test(text);
  const base = { text, immediate, conditional, min: null, cases: [] };
  const n = /(\d+) কার্যদিবস/.exec(toAsciiDigits(text));
  if (n) return { ...base, kind: 'FIXED', max: Number(n[1]), unit: 'WORKING_DAY' };
  if (/নির্দেশনা/.test(text)) return { ...base, kind: 'AS_DIRECTED', max: null, unit: null };
  return { ...base, kind: 'UNSPECIFIED', max: null, unit: null };
}

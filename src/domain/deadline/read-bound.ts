import { foldText } from '../text/fold.ts';
import type { TimeBound } from './deadline.ts';
import type { Mark } from './mark-words.ts';
import type { Measure } from './read-measures.ts';
import type { Token } from './token.ts';

const TOTAL: ReadonlySet<string> = new Set(['মোট', 'সর্বমোট', 'total'].map(foldText));

const THAN_THAT: ReadonlySet<string> = new Set(['তার', 'তারও', 'এর'].map(foldText));

/** The bound of a cell's only measure; null where the words about it leave open what is bounded (`১১ দিন পরে`). */
export function readBound(tokens: readonly Token[], measure: Measure, marks: ReadonlySet<Mark>): TimeBound | null {
  const { min, max, unit, from, next } = measure;
  const before = tokens[from - 1];
  if (marks.has('NOT_MORE')) return min === null ? { min, max, unit } : null;
  const openEnded = isOpenEnded(tokens, next);
  if (tokens.some(({ kind }) => kind === 'OR_MORE') && !openEnded) return null;
  if ((tokens[next]?.kind === 'AFTER' && before?.kind !== 'WITHIN') || before?.text.toLowerCase() === 'after')
    return null;
  if (before?.kind !== 'AT_LEAST' && tokens.some(({ kind }) => kind === 'AT_LEAST')) return null;
  if (openEnded) return { min: min ?? max, max: null, unit };
  if (before?.kind === 'AT_LEAST' && min === null) return { min: max, max: null, unit };
  return { min, max, unit };
}

/** `১ বছর বা তদুর্ধ`, `১৫ দিন বা তার বেশি`. */
function isOpenEnded(tokens: readonly Token[], next: number): boolean {
  const or = tokens[next]?.kind === 'OR' || tokens[next]?.kind === 'SLASH' ? next + 1 : next;
  const at = or > next && THAN_THAT.has(tokens[or]?.key ?? '') ? or + 1 : or;
  return tokens[at]?.kind === 'OR_MORE' && at > next;
}

/** `সর্বনিম্ন ৩ দিন সর্বোচ্চ ৭ দিন`: two measures of one unit that are one range. */
export function readLeastAndMost(tokens: readonly Token[], measures: readonly Measure[]): TimeBound | null {
  const [least, most, ...others] = measures;
  if (least === undefined || most === undefined || others.length > 0) return null;
  if (tokens[least.from - 1]?.kind !== 'AT_LEAST' || tokens[most.from - 1]?.kind !== 'AT_MOST') return null;
  if (least.min !== null || most.min !== null || least.unit !== most.unit || least.max >= most.max) return null;
  return { min: least.max, max: most.max, unit: most.unit };
}

/** `তদন্ত ৭ দিন, অনুমোদন ৩ দিন, মোট ১০ দিন`: a total that is the sum of its steps; null where there is none. */
export function readTotal(tokens: readonly Token[], measures: readonly Measure[]): TimeBound | null {
  const total = measures.at(-1);
  const steps = measures.slice(0, -1);
  if (total === undefined || !isTotal(tokens, total)) return null;
  if (measures.some(({ min, unit }) => min !== null || unit !== total.unit)) return null;
  const sum = steps.reduce((days, { max }) => days + max, 0);
  return sum === total.max ? { min: null, max: total.max, unit: total.unit } : null;
}

/** Whether a measure is called a total: `মোট ১০ দিন`. */
export function isTotal(tokens: readonly Token[], { from }: Measure): boolean {
  return TOTAL.has(tokens[from - 1]?.key ?? '');
}

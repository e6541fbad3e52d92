import type { Deadline } from '../../deadline/deadline.ts';
import { isSilent, statesBound } from '../../deadline/measure.ts';
import { foldGlued } from '../../text/fold.ts';
import type { InBoth } from '../../text/in-both.ts';
import { promiseBn, promiseEn } from '../promise.ts';
import { beforeAndNow, type Change, type ChangeKind } from './change.ts';
import { compareBounds } from './compare-bounds.ts';

type Judgement = readonly [kind: ChangeKind, regression: boolean, lead: InBoth];

const LONGER: Judgement = ['DEADLINE_LONGER', true, { bn: 'প্রতিশ্রুত সময় বেড়েছে', en: 'The promised time is longer' }];
const SHORTER: Judgement = ['DEADLINE_SHORTER', false, { bn: 'প্রতিশ্রুত সময় কমেছে', en: 'The promised time is shorter' }];
const VAGUER: Judgement = [
  'DEADLINE_VAGUER',
  true,
  { bn: 'প্রতিশ্রুত সময় আগের চেয়ে অস্পষ্ট', en: 'The promised time is vaguer' },
];
const UNREADABLE: Judgement = [
  'DEADLINE_VAGUER',
  false,
  { bn: 'সময়সীমার নতুন লেখা নিশ্চিতভাবে পড়া যায় না', en: 'The new wording of the deadline cannot be read with certainty' },
];
const CLEARER: Judgement = [
  'DEADLINE_CLEARER',
  false,
  { bn: 'প্রতিশ্রুত সময় আগের চেয়ে স্পষ্ট', en: 'The promised time is clearer' },
];
const READABLE: Judgement = [
  'DEADLINE_CLEARER',
  false,
  { bn: 'সময়সীমা এখন নিশ্চিতভাবে পড়া যায়', en: 'The deadline can now be read with certainty' },
];
const OTHERWISE: Judgement = [
  'OTHER',
  false,
  {
    bn: 'সময়সীমা বদলেছে, কিন্তু কম না বেশি তা নিশ্চিত বলা যায় না',
    en: 'The deadline has changed; whether it is shorter or longer cannot be said with certainty',
  },
];

/** What became of a service's deadline; null where it says the same. docs/changes.md gives the rules. */
export function findDeadlineChange(before: Deadline, after: Deadline): Change | null {
  const judged = judge(before, after);
  if (judged === null) return null;
  const [kind, regression, lead] = judged;
  return { kind, regression, ...beforeAndNow(lead, stated(before), stated(after)) };
}

function judge(before: Deadline, after: Deadline): Judgement | null {
  const [was, is] = [clarity(before), clarity(after)];
  const unreadable = before.kind === 'UNPARSED' || after.kind === 'UNPARSED';
  if (unreadable && was < CLEAR && is < CLEAR) return sameWords(before, after) ? null : OTHERWISE;
  if (was < is) return before.kind === 'UNPARSED' ? READABLE : CLEARER;
  if (was > is) return after.kind === 'UNPARSED' ? UNREADABLE : VAGUER;
  const bounds = was === CLEAR ? compareBounds(before, after) : null;
  if (bounds === 'LONGER') return LONGER;
  if (bounds === 'SHORTER') return SHORTER;
  if (bounds === 'MIXED') return OTHERWISE;
  return judgeFirmness(before, after, bounds === 'EQUAL');
}

/** Of deadlines whose bounds are equal or not to be measured: what else the same promise gained or lost. */
function judgeFirmness(before: Deadline, after: Deadline, equal: boolean): Judgement | null {
  if (!equal && (before.kind !== after.kind || measures(before) !== measures(after))) return OTHERWISE;
  if (before.immediate !== after.immediate) return before.immediate ? VAGUER : CLEARER;
  if (before.conditional !== after.conditional) return judgeCondition(after);
  return (before.min === null) === (after.min === null) ? null : OTHERWISE;
}

/** "Where applicable" came or went. It limits only a time that is given: silence promises nothing. */
function judgeCondition(after: Deadline): Judgement | null {
  if (isSilent(after)) return null;
  if (clarity(after) < CLEAR) return OTHERWISE;
  return after.conditional ? VAGUER : CLEARER;
}

const CLEAR = 2;

/** 2: a time is given, be it a bound, a schedule or a time for each case; 1: somebody else decides; 0: silence. */
function clarity(deadline: Deadline): number {
  if (isSilent(deadline)) return 0;
  const byCase = deadline.cases.some(({ max }) => max !== null);
  return statesBound(deadline) || byCase || deadline.kind === 'SCHEDULED' ? CLEAR : 1;
}

/** A schedule is known by its words; of the other kinds only the numbers count. */
function measures({ kind, min, max, unit, cases, text }: Deadline): string {
  const byCase = cases.map(({ label, ...bound }) => [foldGlued(label), bound.min, bound.max, bound.unit]);
  return JSON.stringify([min, max, unit, byCase, kind === 'SCHEDULED' ? foldGlued(text) : '']);
}

function sameWords(before: Deadline, after: Deadline): boolean {
  return before.kind === after.kind && foldGlued(before.text) === foldGlued(after.text);
}

/** The promise in words, and behind it the cell as published. */
function stated(deadline: Deadline): InBoth {
  const words = deadline.text.trim();
  const withCell = (promise: string): string =>
    words === '' || promise.startsWith('“') ? promise : `${promise} (“${words}”)`;
  return { bn: withCell(promiseBn(deadline)), en: withCell(promiseEn(deadline)) };
}

import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import type { ServiceTemplate, StandardTime } from '../departments/department-kind.ts';
import type { Random } from '../random.ts';
import { chooseMethod, choosePapers } from '../wording/paperwork.ts';
import { varyName } from '../wording/vary-name.ts';
import { type WrittenDeadline, writeCases, writeDeadline, writeNoDeadline } from '../wording/write-deadline.ts';
import { type WrittenFee, writeFee, writeFeeCases, writeNoFee } from '../wording/write-fee.ts';
import { habitFor, type Style } from './style.ts';

/** One service as an office promises it. */
export interface ServicePromise {
  template: ServiceTemplate;
  /** Whether the service is in the department's catalogue. */
  inCatalogue: boolean;
  name: string;
  deadline: WrittenDeadline;
  fee: WrittenFee;
  method: string;
  papers: string;
  /** Whether not the head but another officer deals with it, in offices that have one. */
  byDealingOfficer: boolean;
}

/** The numbers that charters promise, from which an office takes one near the usual. */
const STEPS: Readonly<Partial<Record<TimeUnit, readonly number[]>>> = {
  MINUTE: [10, 15, 20, 30, 45, 60],
  HOUR: [1, 2, 3, 4, 6, 12, 24, 48, 72],
  WORKING_DAY: [1, 2, 3, 4, 5, 7, 10, 12, 15, 20, 21, 25, 28, 30, 40, 45, 60],
  DAY: [1, 2, 3, 5, 7, 10, 15, 20, 21, 30, 45, 60, 90],
  MONTH: [1, 2, 3, 4, 6, 12],
};

/** How many steps an office is off the usual number: most none, a few far. */
const OFF: ReadonlyArray<readonly [steps: number, weight: number]> = [
  [0, 50],
  [-1, 14],
  [1, 14],
  [-2, 5],
  [2, 7],
  [3, 4],
  [5, 2],
];

const SHARES = { cases: 0.04, blankDeadline: 0.02, feeCases: 0.06, blankFee: 0.03 } as const;

/** A service as a new charter promises it; `likely` is the service's number in its catalogue. */
export function makePromise(
  template: ServiceTemplate,
  likely: number,
  style: Style,
  inCatalogue: boolean,
  random: Random,
): ServicePromise {
  return {
    template,
    inCatalogue,
    name: varyName(template.name, random),
    deadline: promiseDeadline(template, style, random),
    fee: promiseFee(template, random),
    method: chooseMethod(likely, random),
    papers: choosePapers(likely, random),
    byDealingOfficer: likely % 4 === 3,
  };
}

/** A deadline near the usual one, in the office's wording. */
export function promiseDeadline({ time }: ServiceTemplate, style: Style, random: Random): WrittenDeadline {
  if (random.chance(SHARES.blankDeadline)) return writeNoDeadline(random);
  const own = nearby(time, random);
  if (own.kind === 'FIXED' && own.max > 1 && random.chance(SHARES.cases)) return writeCases(own, random);
  return writeDeadline(own, habitFor(style, random), random);
}

/** The usual fee, now and then another sum. */
export function promiseFee({ fee }: ServiceTemplate, random: Random): WrittenFee {
  if (random.chance(SHARES.blankFee)) return writeNoFee(random);
  if (fee.kind !== 'AMOUNT') return writeFee(fee, random);
  const amountBdt = random.weighted([
    [fee.amountBdt, 8],
    [fee.amountBdt * 2, 1],
    [Math.ceil(fee.amountBdt / 2), 1],
  ]);
  if (amountBdt > 1 && random.chance(SHARES.feeCases)) return writeFeeCases(amountBdt, random);
  return writeFee({ kind: 'AMOUNT', amountBdt }, random);
}

function nearby(time: StandardTime, random: Random): StandardTime {
  if (time.kind !== 'FIXED') return time;
  const steps = STEPS[time.unit] ?? [];
  const at = steps.indexOf(time.max);
  if (at < 0) return time;
  const step = Math.min(Math.max(at + random.weighted(OFF), 0), steps.length - 1);
  return { ...time, max: steps[step] ?? time.max };
}

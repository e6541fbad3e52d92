import type { Fee } from '../../fee/fee.ts';
import { foldGlued } from '../../text/fold.ts';
import type { InBoth } from '../../text/in-both.ts';
import { beforeAndNow, type Change, type ChangeKind, quote } from './change.ts';
import { feeBasis } from './fee-basis.ts';

type Judgement = readonly [kind: ChangeKind, regression: boolean, lead: InBoth];

const HIGHER: Judgement = ['FEE_HIGHER', true, { bn: 'সেবার মূল্য বেড়েছে', en: 'The fee is higher' }];
const LOWER: Judgement = ['FEE_LOWER', false, { bn: 'সেবার মূল্য কমেছে', en: 'The fee is lower' }];
const NO_LONGER_STATED: Judgement = [
  'OTHER',
  true,
  { bn: 'সেবার মূল্য কত তা আর বলা নেই', en: 'What the service costs is no longer stated' },
];
const NOW_STATED: Judgement = [
  'OTHER',
  false,
  { bn: 'সেবার মূল্য এখন বলা আছে', en: 'What the service costs is now stated' },
];
const OTHERWISE: Judgement = [
  'OTHER',
  false,
  {
    bn: 'সেবার মূল্য বদলেছে, কিন্তু কম না বেশি তা নিশ্চিত বলা যায় না',
    en: 'The fee has changed; whether it is lower or higher cannot be said with certainty',
  },
];
const PAID_OTHERWISE: Judgement = ['OTHER', false, { bn: 'মূল্য পরিশোধের উপায় বদলেছে', en: 'The way to pay has changed' }];

/** What became of a service's fee; null where it says the same. docs/changes.md gives the rules. */
export function findFeeChange(before: Fee, after: Fee): Change | null {
  const judged = judge(before, after);
  if (judged === null) return null;
  const [kind, regression, lead] = judged;
  return { kind, regression, ...beforeAndNow(lead, quote(before.text), quote(after.text)) };
}

function judge(before: Fee, after: Fee): Judgement | null {
  if (before.kind === 'FREE' && after.kind === 'FREE') return null;
  if (before.kind === 'FREE' && isPaid(after)) return HIGHER;
  if (isPaid(before) && after.kind === 'FREE') return LOWER;
  const difference = compareAmounts(before, after);
  if (difference === 'HIGHER') return HIGHER;
  if (difference === 'LOWER') return LOWER;
  if (difference === 'EQUAL') return isPaidOtherwise(before, after) ? PAID_OTHERWISE : null;
  if (before.kind !== after.kind) return judgeKinds(before, after);
  return before.kind === 'UNPARSED' && foldGlued(before.text) === foldGlued(after.text) ? null : OTHERWISE;
}

/** What cannot be read may still state the price: that is not held against the office. */
function judgeKinds(before: Fee, after: Fee): Judgement {
  if (before.kind === 'UNPARSED' || after.kind === 'UNPARSED') return OTHERWISE;
  if (isPriced(before) === isPriced(after)) return OTHERWISE;
  return isPriced(before) ? NO_LONGER_STATED : NOW_STATED;
}

function isPriced({ kind, amountsBdt }: Fee): boolean {
  return kind === 'FREE' || amountsBdt.length > 0;
}

/** Whether at least somebody pays something. */
function isPaid({ kind, amountsBdt }: Fee): boolean {
  return (kind === 'AMOUNT' || kind === 'VARIES') && amountsBdt.some((amount) => amount > 0);
}

/** The amounts against each other, one by one; null where they are not of the same things. */
function compareAmounts(before: Fee, after: Fee): 'HIGHER' | 'LOWER' | 'EQUAL' | null {
  if (before.kind !== after.kind || before.kind === 'UNPARSED' || feeBasis(before) !== feeBasis(after)) return null;
  if (before.amountsBdt.length !== after.amountsBdt.length) return null;
  const steps = before.amountsBdt.map((amount, i) => Math.sign((after.amountsBdt[i] ?? amount) - amount));
  if (steps.includes(1)) return steps.includes(-1) ? null : 'HIGHER';
  return steps.includes(-1) ? 'LOWER' : 'EQUAL';
}

function isPaidOtherwise(before: Fee, after: Fee): boolean {
  return before.method !== null && after.method !== null && before.method !== after.method;
}

import { toAsciiDigits } from '../../text/digits.ts';
import { foldGlued } from '../../text/fold.ts';
import type { InBoth } from '../../text/in-both.ts';
import { beforeAndNow, type Change, quote } from './change.ts';
import type { NamedOfficer } from './versioned-service.ts';

/** Which of the two officers of a service. */
export type OfficerRole = 'RESPONSIBLE' | 'SUPERIOR';

const ROLES: Record<OfficerRole, InBoth> = {
  RESPONSIBLE: { bn: 'দায়িত্বপ্রাপ্ত কর্মকর্তা', en: 'responsible officer' },
  SUPERIOR: { bn: 'ঊর্ধ্বতন কর্মকর্তা', en: 'superior officer' },
};

/**
 * What became of one of a service's officers; null where person, post, charge and contact are the same. A citizen
 * loses where nobody is named any more, or where the one named can no longer be reached.
 */
export function findOfficerChange(
  role: OfficerRole,
  before: NamedOfficer | null,
  after: NamedOfficer | null,
): Change | null {
  const judged = judge(ROLES[role], before, after);
  if (judged === null) return null;
  const [regression, lead] = judged;
  const sentences = beforeAndNow(lead, quote(before?.text ?? null), quote(after?.text ?? null));
  return { kind: 'OFFICER_CHANGED', regression, ...sentences };
}

function judge(
  { bn, en }: InBoth,
  before: NamedOfficer | null,
  after: NamedOfficer | null,
): readonly [regression: boolean, lead: InBoth] | null {
  if (before === null && after === null) return null;
  if (before === null) return [false, { bn: `${bn} এখন উল্লেখ আছে`, en: `The ${en} is now named` }];
  if (after === null) return [true, { bn: `${bn} আর উল্লেখ নেই`, en: `The ${en} is no longer named` }];
  if (identity(before) !== identity(after)) return [false, { bn: `${bn} বদলেছে`, en: `The ${en} has changed` }];
  if (isReachable(before) && !isReachable(after)) {
    return [true, { bn: `${bn}র সঙ্গে যোগাযোগের উপায় আর নেই`, en: `How to reach the ${en} is no longer stated` }];
  }
  if (reach(before) === reach(after)) return null;
  return [false, { bn: `${bn}র সঙ্গে যোগাযোগের উপায় বদলেছে`, en: `How to reach the ${en} has changed` }];
}

/** Who is named; the cell's own words where nothing was understood of them. */
function identity({ name, designation, acting, text }: NamedOfficer): string {
  if (name === null && designation === null) return foldGlued(text);
  return JSON.stringify([foldGlued(name ?? ''), foldGlued(designation ?? ''), acting]);
}

/** Whether the cell holds a number or an address, understood or not. */
function isReachable({ phones, emails, text }: NamedOfficer): boolean {
  return phones.length > 0 || emails.length > 0 || /[0-9]{5}|@/.test(toAsciiDigits(text));
}

function reach({ phones, emails }: NamedOfficer): string {
  return [...phones, ...emails].sort().join();
}

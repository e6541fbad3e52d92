import { describe, expect, it } from 'vitest';
import { readDeadline } from '../deadline/read-deadline.ts';
import { chooseLimits, leavesTimeOpen, timeOfLimit } from './choose-limits.ts';
import type { GrievanceLimit } from './grievance-limit.ts';

const limit = (appliesTo: string, role: GrievanceLimit['role'], max: number): GrievanceLimit => ({
  appliesTo,
  body: appliesTo,
  role,
  max,
  unit: 'WORKING_DAY',
  extension: null,
  contact: null,
  source: 'a page',
  note: null,
});
const OFFICE = [limit('dof/rangpur', 'GRIEVANCE_OFFICER', 25)];
const ORGANISATION = [limit('dof', 'GRIEVANCE_OFFICER', 30), limit('dof', 'APPEAL_OFFICER', 20)];
const COUNTRY = [limit('bangladesh', 'GRIEVANCE_OFFICER', 40), limit('bangladesh', 'CABINET_CELL', 60)];
const chosen = (...nearest: GrievanceLimit[][]) =>
  [...chooseLimits(nearest)].map(([role, { appliesTo, max }]) => `${role} ${appliesTo} ${max}`);

describe('the limits that hold for an office', () => {
  it.each<[string, GrievanceLimit[][], string[]]>([
    ['none', [[], [], []], []],
    ['no bodies', [], []],
    ['the only ones', [[], [], COUNTRY], ['GRIEVANCE_OFFICER bangladesh 40', 'CABINET_CELL bangladesh 60']],
    ['the nearest', [[], ORGANISATION, COUNTRY], ['GRIEVANCE_OFFICER dof 30', 'APPEAL_OFFICER dof 20']],
    ['the nearest alone, though it says less', [OFFICE, ORGANISATION, COUNTRY], ['GRIEVANCE_OFFICER dof/rangpur 25']],
  ])('%s', (_, nearest, limits) => {
    expect(chosen(...nearest)).toEqual(limits);
  });
});

describe('a limit', () => {
  it('is a fixed time', () => {
    expect(timeOfLimit({ ...limit('cdb', 'APPEAL_OFFICER', 2), unit: 'MONTH' })).toEqual({
      text: '২ মাস',
      kind: 'FIXED',
      immediate: false,
      conditional: false,
      min: null,
      max: 2,
      unit: 'MONTH',
      cases: [],
    });
  });

  it.each([
    ['৩০ কার্যদিবস', false],
    ['প্রায় ৭ দিন', false],
    ['নির্দেশনা অনুযায়ী', false],
    ['কার্যদিবস', true],
    ['', true],
  ])('holds for a row of a complaint table that says «%s»: %s', (text, open) => {
    expect(leavesTimeOpen(readDeadline(text))).toBe(open);
  });

  it('holds for a row without such a cell', () => {
    expect(leavesTimeOpen(null)).toBe(true);
  });
});

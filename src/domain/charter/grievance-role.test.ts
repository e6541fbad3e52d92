import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grievanceRole } from './grievance-role.ts';
import { GRIEVANCE_ROLES } from './grievance-step.ts';

interface Row {
  when?: string;
  address?: string;
  ordinal?: number;
  total?: number;
}
const roleOf = (whom: string | null, { when, address, ordinal = 1, total = 3 }: Row = {}) =>
  grievanceRole({ when: when ?? null, whom, address: address ?? null }, ordinal, total);

describe('grievanceRole', () => {
  it.each([
    'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)',
    'অভিযোগ নিষ্পত্তি কর্মকর্তা',
    'অভিযোগ নিস্পত্তি কর্মকর্তা (অনিক) নাম: মোঃ রাসেল মিয়া, প্রোগ্রামার',
    'অভিযোগনিষ্পত্তি কর্মকর্তা',
    'অভিযােগ নিষ্পত্তি কর্মকর্তা',
    'অভিযোগ নিষ্পত্তিকারী কর্মকর্তা',
    'অভিযোগ প্রতিকার কর্মকর্তা',
    'মোঃ রাসেল মিয়া, প্রোগ্রামার ও অনিক',
    'Grievance Redress Officer (GRO)',
  ])('%s is the grievance officer', (whom) => {
    expect(roleOf(whom)).toBe('GRIEVANCE_OFFICER');
  });

  it.each([
    'আপিল কর্মকর্তা',
    'আপীল কর্মকর্তা: মহাপরিচালক',
    'আপিল কর্তৃপক্ষ',
    'আপিল নিষ্পত্তি কর্মকর্তা',
    'আপীল কর্মকর্ত্তা',
    'Appeal Officer',
  ])('%s is the appeal officer', (whom) => {
    expect(roleOf(whom, { ordinal: 2 })).toBe('APPEAL_OFFICER');
  });

  it.each([
    ['মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল', null],
    ['মন্ত্রীপরিষদ বিভাগের অভিযোগ ব্যাবস্থাপনা সেল', null],
    ['মন্ত্রি পরিষদ বিভাগ, অভিযোগ সেল', null],
    ['অভিযোগ ব্যবস্থাপনা সেল', 'মন্ত্রিপরিষদ বিভাগ, বাংলাদেশ সচিবালয়, ঢাকা'],
    ['অভিযোগ ব্যবস্থাপনা সেল', 'অভিযোগ গ্রহণ কেন্দ্র, ৫ নং গেইট, বাংলাদেশ সচিবালয়, ঢাকা'],
    ['Grievance Cell, Cabinet Division', null],
  ])("%s (%s) is the Cabinet Division's cell", (whom, address) => {
    expect(roleOf(whom, { ordinal: 3, ...(address !== null && { address }) })).toBe('CABINET_CELL');
  });

  it.each([
    'মহাপরিচালক',
    'প্রোগ্রামার, জেলা কার্যালয়, লালমনিরহাট',
    'যুগ্মসচিব, মন্ত্রিপরিষদ বিভাগ',
    'অভিযোগ ব্যবস্থাপনা সেল',
    'আপিল করা যাবে',
    'অভিযোগ করা যাবে',
    'সেলিনা বেগম, অভিযোগ শাখা, মন্ত্রিপরিষদ বিভাগ',
    '',
    null,
  ])('says nothing of %s, whatever its place', (whom) => {
    expect([1, 2, 3].map((ordinal) => roleOf(whom, { ordinal }))).toEqual([null, null, null]);
  });

  it('does not take the officer who failed for the one to go to', () => {
    const when = 'অভিযোগ নিষ্পত্তি কর্মকর্তা নির্দিষ্ট সময়ে সমাধান দিতে না পারলে';
    expect(roleOf('আপিল কর্মকর্তা', { when, ordinal: 2 })).toBe('APPEAL_OFFICER');
    expect(roleOf('মহাপরিচালক', { when, ordinal: 2 })).toBeNull();
  });

  it('takes the higher of two that a cell names only where the order agrees', () => {
    const higherOffice = 'আপিল কর্মকর্তা: অভিযোগ নিষ্পত্তি কর্মকর্তা, তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ';
    expect([1, 2].map((ordinal) => roleOf(higherOffice, { ordinal }))).toEqual([null, 'APPEAL_OFFICER']);
    const afterAppeal = 'আপিল কর্মকর্তা ব্যর্থ হলে মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল';
    expect([1, 2, 3].map((ordinal) => roleOf(afterAppeal, { ordinal }))).toEqual([null, null, 'CABINET_CELL']);
    expect(roleOf(afterAppeal, { ordinal: 1, total: 1 })).toBeNull();
  });

  it('knows the Cabinet Division as the higher office of a deputy commissioner', () => {
    expect(roleOf('আপিল কর্মকর্তা: যুগ্মসচিব (জেলা ও মাঠ প্রশাসন), মন্ত্রিপরিষদ বিভাগ', { ordinal: 2 })).toBe('APPEAL_OFFICER');
    expect(roleOf('আপিল কর্মকর্তা', { ordinal: 2, address: 'অভিযোগ সেল, মন্ত্রিপরিষদ বিভাগ' })).toBe('APPEAL_OFFICER');
  });

  it('never throws and takes linear time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (whom, address) => {
        expect([...GRIEVANCE_ROLES, null]).toContain(grievanceRole({ when: null, whom, address }, 1, 1));
      }),
      { seed: 20261123 },
    );
    expect(roleOf('অভিযোগ নিষ্পত্তি '.repeat(20_000))).toBeNull();
  });
});

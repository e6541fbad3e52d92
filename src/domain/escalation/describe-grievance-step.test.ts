import { describe, expect, it } from 'vitest';
import type { Deadline } from '../deadline/deadline.ts';
import { describeGrievanceStep } from './describe-grievance-step.ts';

describe('describeGrievanceStep', () => {
  it('says what the charter says, in its own words', () => {
    const step = {
      role: 'GRIEVANCE_OFFICER',
      whenText: 'দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে',
      whomText: 'প্রোগ্রামার (অনিক)',
      addressText: 'জেলা কার্যালয়, লালমনিরহাট',
      limit: { text: '৩০ কার্যদিবস' } as Deadline,
    } as const;
    expect(describeGrievanceStep(step)).toEqual({
      bn: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক); সনদের অভিযোগ সারণি অনুযায়ী যাঁর কাছে যাবেন: “প্রোগ্রামার (অনিক)”, যখন যাবেন: “দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে”, ঠিকানা: “জেলা কার্যালয়, লালমনিরহাট”, নিষ্পত্তির সময়সীমা: “৩০ কার্যদিবস”।',
      en: "Grievance redress officer; by the charter's complaint table, whom to go to: “প্রোগ্রামার (অনিক)”, when: “দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে”, address: “জেলা কার্যালয়, লালমনিরহাট”, time limit: “৩০ কার্যদিবস”.",
    });
  });

  it('says that a cell is silent where a citizen needs it, and nothing of the others', () => {
    const silent = { whenText: null, whomText: null, addressText: ' ', limit: { text: '' } as Deadline };
    expect(describeGrievanceStep({ role: 'CABINET_CELL', ...silent })).toEqual({
      bn: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল; সনদের অভিযোগ সারণি অনুযায়ী যাঁর কাছে যাবেন: লেখা নেই, নিষ্পত্তির সময়সীমা: লেখা নেই।',
      en: "Cabinet Division's grievance management cell; by the charter's complaint table, whom to go to: not stated, time limit: not stated.",
    });
  });
});

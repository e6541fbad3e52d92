import { describe, expect, it } from 'vitest';
import { describeProcedureStep } from './describe-procedure-step.ts';

const office = { name: 'জেলা কার্যালয়, লালমনিরহাট', nameEn: 'District Office, Lalmonirhat' };

describe('a step of the national grievance procedure', () => {
  it('names the function and the office, and sends there for the name', () => {
    expect(describeProcedureStep({ role: 'GRIEVANCE_OFFICER', office })).toEqual({
      bn: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক), জেলা কার্যালয়, লালমনিরহাট; অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী। কে এই দায়িত্বে, তা অফিসে জেনে নিন।',
      en: 'Grievance redress officer, District Office, Lalmonirhat; by the grievance procedure. Ask the office who that is.',
    });
  });

  it('says what lies above where no office of ours is known', () => {
    expect(describeProcedureStep({ role: 'APPEAL_OFFICER', office: null })).toEqual({
      bn: 'আপিল কর্মকর্তা, উপরের কার্যালয়, মন্ত্রণালয় বা বিভাগ; অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী। কে এই দায়িত্বে, তা অফিসে জেনে নিন।',
      en: 'Appeal officer, the office, ministry or division above; by the grievance procedure. Ask the office who that is.',
    });
  });

  it('ends at the cell, of no office of ours', () => {
    expect(describeProcedureStep({ role: 'CABINET_CELL', office: null })).toEqual({
      bn: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল; অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী।',
      en: "Cabinet Division's grievance management cell; by the grievance procedure.",
    });
  });
});

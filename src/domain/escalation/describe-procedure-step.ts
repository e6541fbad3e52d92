import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { InBoth } from '../text/in-both.ts';
import { GRIEVANCE_ROLE_WORDS } from './grievance-role-words.ts';

/** A step of the national grievance procedure; `office` is null where it is none of ours. */
export interface DescribedProcedureStep {
  role: GrievanceRole;
  office: { name: string; nameEn: string } | null;
}

/** Whom the national procedure sends to, in a sentence: it names a function and an office, never a person. */
export function describeProcedureStep({ role, office }: DescribedProcedureStep): InBoth {
  const words = GRIEVANCE_ROLE_WORDS[role];
  if (role === 'CABINET_CELL') {
    return { bn: `${words.bn}; অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী।`, en: `${words.en}; by the grievance procedure.` };
  }
  const where = office ?? ABOVE;
  return {
    bn: `${words.bn}, ${where.name}; অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী। কে এই দায়িত্বে, তা অফিসে জেনে নিন।`,
    en: `${words.en}, ${where.nameEn}; by the grievance procedure. Ask the office who that is.`,
  };
}

const ABOVE = { name: 'উপরের কার্যালয়, মন্ত্রণালয় বা বিভাগ', nameEn: 'the office, ministry or division above' };

import type { EscalationBasis, EscalationRole } from './build-escalation.ts';

/** Who stands on a step, as far as it is known. */
export interface DescribedStep {
  role: EscalationRole;
  basis: EscalationBasis;
  office: { name: string; nameEn: string };
  designation: string | null;
  designationEn: string | null;
  holder: string | null;
}

const BASIS_BN: Record<EscalationBasis, string> = {
  CHARTER: 'সনদে উল্লেখিত',
  HIERARCHY: 'দাপ্তরিক স্তরবিন্যাস অনুযায়ী',
  GRIEVANCE_PROCEDURE: 'অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী',
};

const BASIS_EN: Record<EscalationBasis, string> = {
  CHARTER: 'as the charter states',
  HIERARCHY: 'by the office hierarchy',
  GRIEVANCE_PROCEDURE: 'by the grievance procedure',
};

/** A step in one sentence, in Bangla and in English; an unknown holder is said to be unknown. */
export function describeStep(step: DescribedStep): { bn: string; en: string } {
  const postBn = step.designation ?? 'পদ অজানা';
  const postEn = step.designationEn ?? step.designation ?? 'post unknown';
  const holderBn = step.holder ?? 'কর্মকর্তার নাম জানা নেই';
  const holderEn = step.holder ?? 'holder not known';
  return {
    bn: `${postBn} (${holderBn}), ${step.office.name}; ${BASIS_BN[step.basis]}।`,
    en: `${postEn} (${holderEn}), ${step.office.nameEn}; ${BASIS_EN[step.basis]}.`,
  };
}

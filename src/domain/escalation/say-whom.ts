import { GRIEVANCE_ROLES } from '../charter/grievance-step.ts';
import type { InBoth } from '../text/in-both.ts';
import type { EscalationRole } from './build-escalation.ts';
import { GRIEVANCE_ROLE_WORDS } from './grievance-role-words.ts';

/** Who stands on a step: a post where it is known, else what the step is called, and the office. */
export interface WhomOfStep {
  role: EscalationRole;
  post: { designation: string; designationEn: string | null } | null;
  office: { name: string; nameEn: string } | null;
}

/** Whom to go to, in a few words: `প্রোগ্রামার, জেলা কার্যালয়, লালমনিরহাট`. */
export function sayWhom({ role, post, office }: WhomOfStep): InBoth {
  const grievance = GRIEVANCE_ROLES.find((known) => known === role);
  const called = grievance === undefined ? HEAD : GRIEVANCE_ROLE_WORDS[grievance];
  const whom =
    grievance !== undefined || post === null
      ? called
      : { bn: post.designation, en: post.designationEn ?? post.designation };
  return {
    bn: [whom.bn, office?.name].filter(Boolean).join(', '),
    en: [whom.en, office?.nameEn].filter(Boolean).join(', '),
  };
}

const HEAD: InBoth = { bn: 'অফিস প্রধান', en: 'head of the office' };

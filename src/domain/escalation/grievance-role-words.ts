import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { InBoth } from '../text/in-both.ts';

/** What the steps of the grievance procedure are called. */
export const GRIEVANCE_ROLE_WORDS: Record<GrievanceRole, InBoth> = {
  GRIEVANCE_OFFICER: { bn: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)', en: 'Grievance redress officer' },
  APPEAL_OFFICER: { bn: 'আপিল কর্মকর্তা', en: 'Appeal officer' },
  CABINET_CELL: {
    bn: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
    en: "Cabinet Division's grievance management cell",
  },
};

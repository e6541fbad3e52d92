/** The parts of a charter document that have a heading of their own. */
export const SECTIONS = [
  'TITLE',
  'VISION_AND_MISSION',
  'VISION',
  'MISSION',
  'OBJECTIVES',
  'SERVICES',
  'CITIZEN_SERVICES',
  'INSTITUTIONAL_SERVICES',
  'INTERNAL_SERVICES',
  'EXPECTATIONS',
  'GRIEVANCE',
] as const;

/** One part of a charter document. */
export type Section = (typeof SECTIONS)[number];

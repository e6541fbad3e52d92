import { foldText } from '../text/fold.ts';
import type { GrievanceRole } from './grievance-step.ts';

/** The o-sign typed as its two halves in the wrong order, which NFC does not join. */
const TORN_O_SIGN = /াে/g;

const DISPOSAL = 'নিস্প(?:ত্তি|তি)';
const REDRESS = `(?: ?(?:${DISPOSAL}|প্রতিকার|প্রতিবিধান|ব্যবস্থাপনা))`;
const OFFICER = '(?:কর্মকর্তা|কর্মকর্ত্তা|কর্মকতা|কর্তৃপক্স|কতৃপক্স|অফিসার)';
const ENDING = '(?:র|কে)?';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const START = '(?<![\\p{L}\\p{M}\\p{N}])';

const word = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, 'gu');

/** How the officers of a complaint table are called, in folded words that may be glued. */
const OFFICERS: Record<Exclude<GrievanceRole, 'CABINET_CELL'>, RegExp> = {
  GRIEVANCE_OFFICER: word(
    `অভিযোগ${REDRESS}(?:কারি|র)? ?${OFFICER}${ENDING}|অনিক(?:র|এর)?|gro|grievance (?:redress |handling )?officer`,
  ),
  APPEAL_OFFICER: word(`আপিল(?: ?${DISPOSAL})?(?:কারি|ের)? ?${OFFICER}${ENDING}|appeals? (?:officer|authority)`),
};

const CABINET = /মন্ত্রি ?পরিসদ|(?:কেবিনেট|ক্যাবিনেট) ?(?:বিভাগ|ডিভিসন)|cabinet/u;
const CELL = word('(?:ব্যবস্থাপনা ?)?সেল(?:ে|ের)?|cell');
const COMPLAINT = /অভিযোগ|grievance|complaint/u;
const RECEIVING_CENTRE = /অভিযোগ ?গ্রহন ?কেন্দ্র/u;
const SECRETARIAT = /সচিবালয|secretariat/u;

/** The folded words of a cell of a complaint table. */
export function foldGrievanceWords(text: string): string {
  return foldText(text.replace(TORN_O_SIGN, 'ো'));
}

/** The officers of the procedure that folded words name, by the names it gives them. */
export function namedOfficers(folded: string): Set<GrievanceRole> {
  const roles = ['GRIEVANCE_OFFICER', 'APPEAL_OFFICER'] as const;
  return new Set(roles.filter((role) => folded.search(OFFICERS[role]) >= 0));
}

/**
 * Whether folded words name the Cabinet Division's complaint cell. The division alone is not enough: it is also the
 * higher office of every deputy commissioner. Its receiving centre at the Secretariat is the cell's counter.
 */
export function namesCabinetCell(folded: string): boolean {
  if (folded.search(CELL) < 0 || !COMPLAINT.test(folded)) return false;
  return CABINET.test(folded) || (RECEIVING_CENTRE.test(folded) && SECRETARIAT.test(folded));
}

/** Folded words without the names of the procedure's officers: what is left of a designation is the post. */
export function withoutOfficerRoles(folded: string): string {
  return Object.values(OFFICERS)
    .reduce((left, role) => left.replace(role, ' '), folded)
    .replace(/\s+/g, ' ')
    .trim();
}

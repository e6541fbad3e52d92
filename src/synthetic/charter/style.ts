import { LAYOUTS, type Layout } from '../layouts/lay-out.ts';
import type { Random } from '../random.ts';
import type { Digits } from '../wording/digits.ts';
import { type CharterColumn, chooseHeadings, chooseSectionStyle } from '../wording/headings.ts';
import { chooseRemedy } from '../wording/paperwork.ts';
import type { DeadlineHabit } from '../wording/write-deadline.ts';
import type { OfficerHabit } from '../wording/write-officer.ts';

/** How an office writes its charter: it keeps to this through the document, and mostly through its versions. */
export interface Style {
  layout: Layout;
  columns: readonly CharterColumn[];
  headings: readonly string[];
  sectionStyle: string;
  /** Whether the services stand under the headings of the three groups. */
  hasSections: boolean;
  /** Whether serials run on through the groups. */
  countsOn: boolean;
  digits: Digits;
  deadline: DeadlineHabit;
  officer: OfficerHabit;
  remedy: string;
}

type ColumnSet = readonly CharterColumn[];
const FIELD: ColumnSet = ['SERIAL', 'NAME', 'DEADLINE', 'DOCUMENTS', 'DOCUMENTS_PLACE', 'FEE', 'RESPONSIBLE'];
const MINISTRY: ColumnSet = [
  'SERIAL',
  'NAME',
  'METHOD',
  'DOCUMENTS_AND_PLACE',
  'FEE_AND_PAYMENT',
  'DEADLINE',
  'RESPONSIBLE',
];
const REMEDIED: ColumnSet = ['SERIAL', 'NAME', 'RESPONSIBLE', 'METHOD', 'DEADLINE', 'FEE', 'REMEDY'];
const SHORT: ColumnSet = ['SERIAL', 'NAME', 'DEADLINE', 'FEE', 'RESPONSIBLE'];

/** As often as among about 180 tables of real portals, where the ad hoc ones are left out. */
const COLUMN_SETS: ReadonlyArray<readonly [ColumnSet, number]> = [
  [FIELD, 35],
  [MINISTRY, 22],
  [REMEDIED, 12],
  [SHORT, 10],
];

const DEADLINE_HABITS: ReadonlyArray<readonly [DeadlineHabit, number]> = [
  ['PLAIN', 30],
  ['WITH_WORD', 20],
  ['WITHIN', 12],
  ['AT_ONCE_OR', 10],
  ['AT_MOST', 6],
  ['FROM_APPLICATION', 6],
  ['LEFT_OUT', 5],
  ['GLUED', 3],
  ['WORD_ONLY', 2],
];

const OFFICER_HABITS: ReadonlyArray<readonly [OfficerHabit, number]> = [
  ['POST_ONLY', 35],
  ['UNLABELLED', 30],
  ['COMMAS', 12],
  ['LABELLED', 12],
  ['POST_AND_PHONE', 11],
];

const SUPERIOR_SHARE = 0.5;

/** An office's style. */
export function chooseStyle(random: Random): Style {
  const set = random.weighted(COLUMN_SETS);
  const columns = random.chance(SUPERIOR_SHARE) && set !== REMEDIED ? [...set, 'SUPERIOR' as const] : set;
  return {
    layout: random.weighted(LAYOUTS),
    columns,
    headings: chooseHeadings(columns, random),
    sectionStyle: chooseSectionStyle(random),
    hasSections: random.chance(0.92),
    countsOn: random.chance(0.15),
    digits: random.chance(0.88) ? 'BANGLA' : 'ASCII',
    deadline: random.weighted(DEADLINE_HABITS),
    officer: random.weighted(OFFICER_HABITS),
    remedy: chooseRemedy(random),
  };
}

/** The habit for one cell: the office's own, now and then another. */
export function habitFor(style: Style, random: Random): DeadlineHabit {
  return style.deadline === 'LEFT_OUT' || random.chance(0.8) ? style.deadline : random.weighted(DEADLINE_HABITS);
}

import { editDistance } from './edit-distance.ts';
import { timeKey } from './time-key.ts';
import type { TokenBody, UnitForm } from './token.ts';

const RIGHT = ['কার্যদিবস', 'কর্মদিবস'].map(timeKey);
const FIRST_LETTER = 'ক';
const ENDINGS: ReadonlyArray<readonly [ending: string, form: UnitForm]> = [
  ['ের', 'GENITIVE'],
  ['ে', 'LOCATIVE'],
  ['', 'BARE'],
];

/** A misspelling of কার্যদিবস or কর্মদিবস by one character (কার্ষদিবস, কার্যদিব), with its case ending; null for others. */
export function findNearWorkingDay(folded: string): TokenBody | null {
  if (!folded.startsWith(FIRST_LETTER)) return null;
  for (const [ending, form] of ENDINGS) {
    const stem = folded.endsWith(ending) ? folded.slice(0, folded.length - ending.length) : '';
    if (RIGHT.some((right) => editDistance(stem, right, 1) <= 1)) return { kind: 'UNIT', unit: 'WORKING_DAY', form };
  }
  return null;
}

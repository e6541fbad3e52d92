import { editDistance } from '../text/edit-distance.ts';
import { timeKey } from './time-key.ts';
import type { TokenBody, UnitForm } from './token.ts';

const RIGHT = ['কার্যদিবস', 'কর্মদিবস'].map(timeKey);
const FIRST_LETTER = 'ক';
const ENDINGS: ReadonlyArray<readonly [ending: string, form: UnitForm]> = [
  ['ের', 'GENITIVE'],
  ['ে', 'LOCATIVE'],
  ['', 'BARE'],
];

const SECOND_WORD = timeKey('দিবস');

/** Whether a word behind কার্য or কর্ম is দিবস with a slip of one letter or letters that changed places (দিবেসর). */
export function isNearDayWord(folded: string): boolean {
  const written = lettersOf(folded);
  return ENDINGS.some(
    ([ending]) =>
      (folded.endsWith(ending) && editDistance(folded.slice(0, folded.length - ending.length), SECOND_WORD, 1) <= 1) ||
      written === lettersOf(SECOND_WORD + ending),
  );
}

const lettersOf = (word: string): string => [...word].toSorted().join('');

/** কার্যদিবস or কর্মদিবস with one wrong character (কার্ষদিবস, কার্যদিব) or moved ones (কার্যদিবেসর), with its case ending; null for others. */
export function findNearWorkingDay(folded: string): TokenBody | null {
  if (!folded.startsWith(FIRST_LETTER)) return null;
  const written = lettersOf(folded);
  for (const [ending, form] of ENDINGS) {
    const stem = folded.endsWith(ending) ? folded.slice(0, folded.length - ending.length) : '';
    const moved = RIGHT.some((right) => lettersOf(right + ending) === written);
    if (moved || RIGHT.some((right) => editDistance(stem, right, 1) <= 1))
      return { kind: 'UNIT', unit: 'WORKING_DAY', form };
  }
  return null;
}

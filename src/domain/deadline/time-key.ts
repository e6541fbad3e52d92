import { foldText } from '../text/fold.ts';

/** The sign over a letter (র্য), which font converters lose (কাযদিবস, পূবে) or put a letter too late (সবোর্চ্চ). */
const REPH = 'র্';

/** The key under which spellings of the words of promised times meet: folded, without reph, in one run. */
export function timeKey(text: string): string {
  return foldText(text).replaceAll(REPH, '').replaceAll(' ', '');
}

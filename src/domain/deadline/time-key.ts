import { foldText } from '../text/fold.ts';

/** The sign over a letter (র্য), which font converters lose (কাযদিবস, পূবে) or put a letter too late (সবোর্চ্চ). */
const REPH = 'র্';

/** The key under which spellings of the words of promised times meet: folded, without reph, in one run. */
export function timeKey(text: string): string {
  return timeKeyOfFolded(foldText(text));
}

/** The time keys of a list of words parted by spaces; several that stand together are joined by `_`. */
export function timeKeys(list: string): string[] {
  return list.split(' ').map((words) => timeKey(words.replaceAll('_', ' ')));
}

/** The same key of a text that is folded already. */
export function timeKeyOfFolded(folded: string): string {
  return folded.replaceAll(REPH, '').replaceAll(' ', '');
}

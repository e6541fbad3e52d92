import { foldText } from '../text/fold.ts';
import { findNumberOfWord } from '../text/number-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => foldText(word)));

const COLUMN = words('কলাম column');
const COLUMN_NAME = new RegExp([...COLUMN].join('|'), 'g');
const NUMBER_SIGN = words('নং নম্বর নাম্বার no number');
/** What a reference says beside its column. Any other word makes the cell say something of its own. */
const REFERRING = words(
  'ে ের এ এর টি তে বর্ণিত উল্লেখিত উল্লিখিত উল্লেখ অনুযায়ী অনুসারে মোতাবেক অনুরূপ মত মতো মতে ন্যায় উপরের উপরোক্ত সময় সময়ের সময়ে সময়সীমা ' +
    'সময়সীমার মধ্যে ফি মূল্য কাগজপত্র তথ্য প্রদত্ত নির্ধারিত দেখুন দ্রষ্টব্য করা হয়েছে আছে same as in see per described mentioned stated time the within of above according to',
);
const MOST_COLUMNS = 20;
/** Longer cells say more than where to look. In characters. */
const LONGEST = 80;

/**
 * The column (as the charter numbers them, from 1 to 20) that a cell points to and says nothing beside; null where it
 * points to none or to several. `৬নং কলামে বর্ণিত সময়` → 6, `কলাম ৫ এর অনুরূপ` → 5.
 */
export function refersToColumn(text: string): number | null {
  if (text.length > LONGEST) return null;
  const parts = cutGlued(foldText(text)).filter((part) => !NUMBER_SIGN.has(part));
  const at = parts.findIndex((part) => COLUMN.has(part));
  const columns = [at - 1, at + 1].map((near) => numberOf(parts[near] ?? '')).filter((value) => value !== null);
  const [column] = columns;
  if (at < 0 || columns.length !== 1 || column === undefined || column < 1 || column > MOST_COLUMNS) return null;
  const others = parts.filter((part, index) => index !== at && (Math.abs(index - at) > 1 || numberOf(part) === null));
  return others.every((part) => REFERRING.has(part)) ? column : null;
}

/** `6নংকলামে` → 6, নং, কলাম, ে. */
function cutGlued(folded: string): string[] {
  const apart = folded.replace(COLUMN_NAME, ' $& ').replace(/\d+/g, ' $& ');
  return apart.split(' ').filter((part) => part !== '');
}

function numberOf(part: string): number | null {
  return /^\d{1,2}$/.test(part) ? Number(part) : findNumberOfWord(part);
}

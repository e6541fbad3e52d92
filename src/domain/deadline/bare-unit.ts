import { foldText } from '../text/fold.ts';
import type { Token } from './token.ts';

/** Before a unit whose number was left out: nothing, a sign, or a word that only a number follows. */
const BEFORE_GAP: ReadonlySet<string | undefined> = new Set([
  undefined,
  'STOP',
  'SLASH',
  'OPEN',
  'CLOSE',
  'DASH',
  'OR',
  'TO',
  'AT_MOST',
  'AT_LEAST',
  'WITHIN',
]);
/** Behind it. A plain word would say which day or month is meant: `বছর শেষে`. */
const AFTER_GAP: ReadonlySet<string | undefined> = new Set([
  undefined,
  'STOP',
  'SLASH',
  'OPEN',
  'CLOSE',
  'DASH',
  'OR',
  'WITHIN',
  'AT_MOST',
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => foldText(word)));
const ALL_OR_ANY = words('সকল সব সারা পুরো পুরা গোটা কোন কোনো যেকোন যেকোনো all any whole');
const WHICH = words('সরকারি সরকারী নির্ধারিত নির্দিষ্ট পরবর্তী প্রথম একই');
const OFFICIAL = words('সরকারি সরকারী');
const PART_OF_TIME = words('শেষে শেষভাগে শুরুতে শুরু শুরুর শেষের প্রথমে মাঝামাঝি');

/** Whether a unit stands where its number should be: `তাৎক্ষণিক/কার্যদিবস`, `…… দিনের মধ্যে`; not `বছরের শেষে`. */
export function hasBareUnit(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'UNIT' || token.form === 'LOCATIVE') return false;
    if (!AFTER_GAP.has(tokens[at + 1]?.kind)) return false;
    const before = tokens[at - 1];
    if (BEFORE_GAP.has(before?.kind)) return true;
    const named = before === undefined || ALL_OR_ANY.has(before.key) || WHICH.has(before.key);
    return token.unit === 'WORKING_DAY' && (before?.kind === 'WORD' || before?.kind === 'AFTER') && !named;
  });
}

/** Whether a unit names a part of the calendar: `সকল কার্যদিবসে`, `কার্যদিবসে`, `সারা মাস`, `বছরের শেষে`. */
export function namesCalendarUnit(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'UNIT') return false;
    const before = tokens[at - 1]?.key ?? '';
    const after = tokens[at + 1]?.key ?? '';
    const onWorkingDays =
      token.unit === 'WORKING_DAY' && token.form === 'LOCATIVE' && (!WHICH.has(before) || OFFICIAL.has(before));
    return onWorkingDays || ALL_OR_ANY.has(before) || (token.unit !== 'DAY' && PART_OF_TIME.has(after));
  });
}

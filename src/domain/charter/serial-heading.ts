import { foldText } from '../text/fold.ts';
import { beginsAlmost } from './almost-prefix.ts';
import type { HeadingText } from './heading-text.ts';

const SERIAL =
  /^(?:ক্র|ত্র|ক্রম|ক্রমি|ক্রমিক|ক্রমিন|ক্রমিকে|ক্রমক|ত্রমিক|ত্রুমিক|ক্রমান|কর্মিক|ক্রমিকের|sl|sr|sn|s|si|serial|mick)?(?:নং|নম্বর|নাম্বার|নম্বার|ন|নাং|সংখ্যা|নঙ|no|number|nos|l)?$/u;
const NUMBER_WORD = /^(?:নং|নম্বর|নাম্বার|ন|সংখ্যা|no)?$/u;
const KRAMIK = foldText('ক্রমিক');

/** Whether a heading is that of the serial numbers: `ক্রমিক নং`, `ক্রঃনঃ`, `নং-`, `Sr. No.`, `ক্রমিকনং`. */
export function isSerialHeading(text: HeadingText): boolean {
  if (text.glued.length > 1 && SERIAL.test(text.glued)) return true;
  const [first = '', second = ''] = text.words;
  const almost = first.length <= KRAMIK.length + 1 && beginsAlmost(first, 0, KRAMIK, 1);
  return text.words.length <= 2 && almost && NUMBER_WORD.test(second);
}

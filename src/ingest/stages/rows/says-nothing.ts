import { foldGlued } from '../../../domain/text/fold.ts';

const DASHES = /^[-–—‑.…_\s]+$/;
const WORDS: ReadonlySet<string> = new Set(
  ['প্রযোজ্য নয়', 'প্রযোজ্য নহে', 'প্রয়োজ্য নয়', 'নাই', 'নেই', 'না', 'N/A', 'NA', 'nil', 'none', 'not applicable'].map(
    foldGlued,
  ),
);
const LONGEST = 30;

/**
 * Whether a cell says that there is nothing to say, which fits every column.
 *
 * In:  `-`, `প্রযোজ্য নয়`, `নাই`, `বিনামূল্যে`
 * Out: true three times, false.
 */
export function saysNothing(text: string): boolean {
  return text.length <= LONGEST && (DASHES.test(text) || WORDS.has(foldGlued(text)));
}

import { foldGlued } from './fold.ts';

/** Quotes in pairs or alone, typed with whatever a keyboard gives. */
const MARK = /["'`´„‟‘’‚“”″〃]/;
/** A mark and what may decorate it. A dash alone is no mark: it means that nothing is given. */
const MARKS_ONLY = /^[\s"'`´„‟‘’‚“”″〃.,:;।৷|=*()[\]_~–—−‑‐-]+$/;

const WORDS = [
  'ঐ',
  'একই',
  'উপরের ন্যায়',
  'উপরোক্ত',
  'উপরে বর্ণিত',
  'অনুরূপ',
  'do',
  'ditto',
  'same',
  'same as above',
  'as above',
];
const DITTO_WORDS: ReadonlySet<string> = new Set(WORDS.map(foldGlued));

/** Longer cells say more than "as above". In characters. */
const LONGEST = 40;

/**
 * Whether a cell says nothing but "as in the cell above", with any quotes, dashes and stops about it.
 * `ঐ`, `-ঐ-`, `’’`, `"`, `do` and `একই` do; `-` and an empty cell do not.
 */
export function isDitto(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return false;
  return (MARK.test(trimmed) && MARKS_ONLY.test(trimmed)) || DITTO_WORDS.has(foldGlued(trimmed));
}

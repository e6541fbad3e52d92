import type { OfficeFindingFragment } from '../../api/operations.ts';
import { inDigitsOf } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { defineWords } from '../../language/words.ts';

type Place = Pick<OfficeFindingFragment, 'at' | 'line'>;

const WORDS = defineWords({
  bn: { line: 'লাইন', page: 'পৃষ্ঠা', sheet: 'শিট', table: 'সারণি', row: 'সারি', column: 'কলাম' },
  en: { line: 'line', page: 'page', sheet: 'sheet', table: 'table', row: 'row', column: 'column' },
});

/** Where in the document something stands: "line 37, table 1, row 3, column 4". Empty where it is not known. */
export function placeWords({ at, line }: Place, language: Language): string {
  const words = WORDS[language];
  const parts = [
    [words.page, at.page],
    [words.sheet, at.sheet],
    [words.line, line ?? at.line],
    [words.table, at.table],
    [words.row, at.row],
    [words.column, at.column],
  ] as const;
  return parts
    .flatMap(([name, value]) => (value === null ? [] : [`${name} ${inDigitsOf(String(value), language)}`]))
    .join(', ');
}

/** The line of the text that a place names; null where it names none. */
export function lineOf({ at, line }: Place): number | null {
  return line ?? at.line;
}

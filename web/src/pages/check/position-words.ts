import type { PositionPartsFragment } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { defineWords } from '../../language/words.ts';

const WORDS = defineWords({
  bn: {
    line: (n: string) => `লাইন ${n}`,
    sheet: (name: string) => `শিট “${name}”`,
    page: (n: string) => `পৃষ্ঠা ${n}`,
    table: (n: string) => `সারণি ${n}`,
    row: (n: string) => `সারি ${n}`,
    column: (n: string) => `কলাম ${n}`,
    document: 'পুরো নথি',
  },
  en: {
    line: (n: string) => `line ${n}`,
    sheet: (name: string) => `sheet “${name}”`,
    page: (n: string) => `page ${n}`,
    table: (n: string) => `table ${n}`,
    row: (n: string) => `row ${n}`,
    column: (n: string) => `column ${n}`,
    document: 'the whole document',
  },
});

const PARTS = ['line', 'page', 'table', 'row', 'column'] as const;

/** Where in the document something stands, in words; that it is of the whole document where it has no place. */
export function positionWords(at: PositionPartsFragment, language: Language): string {
  const words = WORDS[language];
  const sheet = at.sheet === null ? [] : [words.sheet(at.sheet)];
  const parts = PARTS.flatMap((part) => {
    const value = at[part];
    return value === null ? [] : [words[part](formatNumber(value, language))];
  });
  const all = [...sheet, ...parts];
  return all.length === 0 ? words.document : all.join(', ');
}

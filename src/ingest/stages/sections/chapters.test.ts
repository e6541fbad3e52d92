import { describe, expect, it } from 'vitest';
import { readText } from '../../readers/text/read-text.ts';
import { normalise } from '../normalise.ts';
import { splitIntoChapters } from './chapters.ts';

const chapters = (...lines: string[]) => splitIntoChapters(normalise(readText(lines.join('\n'))));
const shape = (...lines: string[]) => chapters(...lines).map(({ section, blocks }) => [section, blocks.length]);

describe('splitIntoChapters', () => {
  it('opens a chapter at each heading', () => {
    expect(shape('কালীগঞ্জ, লালমনিরহাট', 'সিটিজেন চার্টার', 'ভিশন:', 'সুশাসন প্রতিষ্ঠা।', '২.১) নাগরিক সেবা', 'ক\tখ')).toEqual([
      [null, 1],
      ['TITLE', 0],
      ['VISION', 1],
      ['CITIZEN_SERVICES', 1],
    ]);
  });

  it('keeps what a heading says on its own line', () => {
    const [, vision] = chapters('ভিশন: সুশাসন প্রতিষ্ঠা।');
    expect(vision).toMatchObject({ section: 'VISION', statement: 'সুশাসন প্রতিষ্ঠা।' });
  });

  it('opens a chapter at a table row that names a group of services', () => {
    expect(shape('১\tক\tখ', '\tনাগরিক সেবা\t', '২\tগ\tঘ')).toEqual([
      [null, 1],
      ['CITIZEN_SERVICES', 1],
    ]);
  });

  it('makes one chapter of a text without headings', () => {
    expect(shape('এক', 'দুই')).toEqual([[null, 2]]);
    expect(shape('')).toEqual([[null, 0]]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeading } from './read-heading.ts';
import { readSection } from './read-section.ts';

/** The share of the hand-read samples that must be read right; a row without a right reading is no heading. */
const FLOOR = 0.98;

function facts(file: string): Array<[written: string, right: string]> {
  const text = readFileSync(new URL(`../../../tests/facts/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [written = '', right = ''] = line.split('\t');
      return [written, right];
    });
}

function bodyCells(file: string): string[] {
  const text = readFileSync(new URL(`../../../data/charters/${file}`, import.meta.url), 'utf8');
  const rows = text.split('\n').map((line) => line.split('\t'));
  const serial = /^\s*[0-9০-৯]{1,2}\s*$/;
  return [...new Set(rows.filter(([first = '']) => serial.test(first)).flat())];
}

describe('the hand-read samples', () => {
  it.each([
    ['headings.tsv', readHeading],
    ['headings-written.tsv', readHeading],
    ['sections.tsv', readSection],
    ['sections-written.tsv', readSection],
  ] as const)('%s: at least the floor is read right', (file, read) => {
    const rows = facts(file);
    const wrong = rows.filter(([written, right]) => (read(written) ?? '') !== right);
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong.length / rows.length, JSON.stringify(wrong)).toBeLessThanOrEqual(1 - FLOOR);
  });

  it.each(['doict-lalmonirhat-kaliganj.txt', 'doict-rajbari-kalukhali.txt'])(
    '%s: no cell of a body is a heading',
    (file) => {
      const cells = bodyCells(file);
      expect(cells.length).toBeGreaterThan(40);
      expect(cells.filter((cell) => readHeading(cell) !== null || readSection(cell) !== null)).toEqual([]);
    },
  );
});

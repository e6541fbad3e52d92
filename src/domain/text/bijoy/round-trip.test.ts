import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeToBijoy } from '../../../../tests/support/unicode-to-bijoy.ts';
import { foldText } from '../fold.ts';
import { bijoyToUnicode } from './bijoy-to-unicode.ts';
import { looksLikeBijoy } from './looks-like-bijoy.ts';

const ROOT = new URL('../../../../', import.meta.url);
const cellsOf = (path: string, separator: RegExp) => [
  ...new Set(
    readFileSync(new URL(path, ROOT), 'utf8')
      .split(separator)
      .filter((cell) => /[\u0980-\u09ff]/.test(cell)),
  ),
];
const charters = readdirSync(new URL('data/charters/', ROOT)).filter((name) => name.endsWith('.txt'));
const facts = readdirSync(new URL('tests/facts/', ROOT));

/** Latin words of a cell are read as the font draws them, so only the Bangla is compared. */
const bangla = (cell: string) => cell.replace(/[A-Za-z&@][\w.@:&/-]*/g, ' ');
/** What a converter damaged, or put into an order no Bangla has, cannot be written in the font. */
const isSound = (cell: string) => !/[ÿ\ufffd_]|রম্ন|ড়্গ|[া-ৌ][্া-ৌ]/.test(cell.normalize('NFC'));

describe('a text written in the font and read back', () => {
  it.each([
    ...charters.map((name) => [`data/charters/${name}`, /[\t\n]/] as const),
    ...facts.map((name) => [`tests/facts/${name}`, /[\t\n]/] as const),
    ['data/areas.csv', /[,|\n]/] as const,
  ])('is the same in every cell of %s', (path, separator) => {
    const cells = cellsOf(path, separator).map(bangla).filter(isSound);
    const wrong = cells.filter((cell) => foldText(bijoyToUnicode(unicodeToBijoy(cell))) !== foldText(cell));
    expect(cells.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    const codes = 'AvBwmw•”š›¤®¯‘’—¿‹Œœ¨©ª«ÖøæèÍ„…~^&|_`123 ‡†ˆ‰\u0087\u00ad.-';
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...codes), maxLength: 60 }),
        fc.string({ unit: 'binary' }),
        (a, b) => {
          expect(typeof bijoyToUnicode(a + b)).toBe('string');
        },
      ),
      { seed: 20261123, numRuns: 2_000 },
    );
  });

  it.each(['‡w¯š&', 'K¨', 'Kø', 'Kvx', 'Ku', '…', '@', 'a@', '. ', 'abc.', '-', '_', 'www.'])(
    'takes time in proportion to the length of %j and again',
    (unit) => {
      const start = performance.now();
      const text = unit.repeat(100_000 / unit.length);
      bijoyToUnicode(text);
      bijoyToUnicode(`K${unit[unit.length - 1]?.repeat(100_000)}`);
      looksLikeBijoy(text);
      expect(performance.now() - start).toBeLessThan(4_000);
    },
  );
});

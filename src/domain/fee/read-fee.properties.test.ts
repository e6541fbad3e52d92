import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import { readFee } from './read-fee.ts';

/** Milliseconds: other tests run at the same time. */
const LONGEST_RUN = 30_000;

const SEED = 20250901;
const PIECES = [
  ...[
    '২০',
    '500',
    '১,১৫০',
    '০',
    '৭.৫০',
    '২০১৩',
    '১-২০৩১-০০০০-১২৩৪',
    '/-',
    '/=',
    '/',
    '=',
    '+',
    '%',
    '(',
    ')',
    ',',
    '।',
  ],
  ...['টাকা', 'tk', '৳', 'ফি', 'ভ্যাট', 'কোর্ট ফি', 'মোট', 'কপি', 'দিন', 'পাঁচশত', 'জরুরি', 'বিনামূল্যে', 'নাই', 'আইন', '\n', '-'],
];
const cells = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)));

/** Cells as charters have them. */
const CELLS = ['fees.tsv', 'fees-written.tsv'].flatMap((file) =>
  readFileSync(new URL(`../../../tests/facts/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '')
    .filter((text) => text !== ''),
);

/** Every number the digits of a text can be read as, without the commas of grouping. */
function writtenNumbers(text: string): Set<number> {
  const digits = toAsciiDigits(text).replace(/(?<=[0-9]),(?=[0-9])/g, '');
  return new Set([...digits.matchAll(/[0-9]+(?:\.[0-9]+)?/g)].map(([number]) => Number(number)));
}

describe('readFee on any cell', { timeout: LONGEST_RUN }, () => {
  it('never throws and gives the words back', () => {
    fc.assert(
      fc.property(fc.oneof(cells, fc.string({ unit: 'binary' })), (text) => {
        expect(readFee(text).text).toBe(text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('reads alike in either digit script', () => {
    const reading = (text: string) => ({
      ...readFee(text),
      text: '',
      cases: readFee(text).cases.map((one) => one.amountBdt),
    });
    fc.assert(
      fc.property(cells, (text) => {
        expect(reading(toBanglaDigits(text))).toEqual(reading(toAsciiDigits(text)));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each([
    ['doubled spaces', (text: string) => text.replaceAll(' ', '  ')],
    ['a joiner that does not show', (text: string) => text.replace(/(?<=.)/gu, '\u200c')],
    ['a space that does not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['a danda at the end', (text: string) => `${text}।`],
    ['a full stop at the end', (text: string) => `${text}.`],
  ])('%s changes no reading', (_, written) => {
    const fieldsOf = (text: string) => {
      const read = readFee(text);
      return JSON.stringify({ ...read, text: '', cases: read.cases.length });
    };
    expect(CELLS.filter((text) => fieldsOf(written(text)) !== fieldsOf(text))).toEqual([]);
  });

  it('gives only amounts that stand in the cell, and none where it is unparsed', () => {
    fc.assert(
      fc.property(cells, (text) => {
        const fee = readFee(text);
        const written = writtenNumbers(text);
        const worded = text.includes('পাঁচশত') ? [500] : [];
        for (const amount of fee.amountsBdt) expect([...written, ...worded], text).toContain(amount);
        for (const one of fee.cases) expect(fee.amountsBdt).toContain(one.amountBdt);
        if (fee.kind === 'UNPARSED') expect(fee.amountsBdt).toEqual([]);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('finds any amount with a sign of money', () => {
    const signs = fc.constantFrom('/-', '/=', ' টাকা', 'টাকা', ' tk', '.00', '.০০/-');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), signs, (amount, sign) => {
        expect(readFee(toBanglaDigits(String(amount)) + sign).amountsBdt).toEqual([amount]);
        expect(readFee(amount.toLocaleString('en-IN') + sign).amountsBdt).toEqual([amount]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it.each(['1/', '1-', '1.', '1,', '(', '(এক ', '১ টাকা ', '১ লক্ষ ', 'পাঁচ ', '5+5=', ' ', 'ফি ', '১ম ', '।', 'না ', '%'])(
    'ends a cell of nothing but %j in time, a megabyte in under a second',
    (piece) => {
      const elapsed = (length: number): number => {
        const start = performance.now();
        readFee(piece.repeat(length / piece.length));
        return performance.now() - start;
      };
      expect(elapsed(1_000_000)).toBeLessThan(1000);
      expect(elapsed(3_990)).toBeLessThan(1000);
    },
  );
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import { foldText } from '../text/fold.ts';
import { numberWords } from '../text/number-words.ts';
import type { Deadline } from './deadline.ts';
import { numberLeftOut } from './number-left-out.ts';
import { readDeadline } from './read-deadline.ts';

/** Milliseconds: other tests run at the same time. */
const LONGEST_RUN = 30_000;

const SEED = { seed: 20250901, numRuns: 500 };

/** The parts cells are made of, in any order: most such cells are nonsense, and must be read without harm. */
const PARTS = (
  '৭|০৭|15|৩০|2|সাত|(সাত)|(ত্রিশ)|দশ|এক|কার্যদিবস|কর্ম দিবস|দিন|দিনের|দিনে|মাস|মাসের|বছর|সপ্তাহে|ঘন্টা|মিনিট|থেকে|হতে|-|/|মধ্যে|' +
  'সর্বোচ্চ|কমপক্ষে|তাৎক্ষণিক|সাপেক্ষে|প্রযোজ্য ক্ষেত্রে|নতুন|নবায়ন|আবেদন প্রাপ্তির|।|,|\n|প্রতি|জুন|তারিখ|টি|পর|পূর্বে|মেয়াদী|বা তদুর্ধ্ব|ঐ|' +
  'বিধি মোতাবেক|নির্দেশনা|অফিস সময়|days|within|½|.|:|১ম|নং|(|)|অন্যথায়|বেশি নয়|সাড়ে|দেড়|আধা|বা|ব্যতীত|শনিবার|২৪|পর্যন্ত|হলে|প্রশিক্ষণ'
).split('|');

const cell = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(' ', ' ', '')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** Cells as charters have them. */
const CELLS = ['deadlines.tsv', 'deadlines-written.tsv'].flatMap((file) =>
  readFileSync(new URL(`../../../tests/facts/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '')
    .filter((text) => text !== ''),
);

function numbersGiven({ min, max, cases }: Deadline): number[] {
  return [min, max, ...cases.flatMap((one) => [one.min, one.max])].filter((number) => number !== null);
}

/** Factors between units: a converted number is a sum of numbers of the text, each times one of them. */
const FACTORS = [1, 7, 12, 24, 30, 60, 365, 1440];
/** Of an hour in minutes and a year in months. */
const FRACTIONS = [30, 90, 6, 18];

function isMadeOf(number: number, written: readonly number[]): boolean {
  const parts = written.flatMap((value) => FACTORS.map((factor) => value * factor));
  return (
    parts.includes(number) ||
    FRACTIONS.includes(number) ||
    parts.some((part) => [...written, ...FRACTIONS].includes(number - part))
  );
}

function numbersWritten(text: string): number[] {
  const digits = [...toAsciiDigits(text).matchAll(/\d+/g)].map(([number]) => Number(number));
  const words = [...numberWords()].filter(([word]) => foldText(text).includes(word)).map(([, value]) => value);
  return [...digits, ...words];
}

describe('readDeadline, whatever the text', { timeout: LONGEST_RUN }, () => {
  it('never throws and keeps the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), cell), (text) => {
        expect(readDeadline(text).text).toBe(text);
        expect(typeof numberLeftOut(text)).toBe('boolean');
      }),
      SEED,
    );
  });

  it('reads either digit script alike', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const asAscii = JSON.stringify(readDeadline(toAsciiDigits(text)));
        expect(toAsciiDigits(JSON.stringify(readDeadline(toBanglaDigits(text))))).toBe(asAscii);
      }),
      SEED,
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
      const read = readDeadline(text);
      return JSON.stringify({ ...read, text: '', cases: read.cases.length });
    };
    expect(CELLS.filter((text) => fieldsOf(written(text)) !== fieldsOf(text))).toEqual([]);
  });

  it('takes no longer than its length for five thousand characters', () => {
    for (const part of PARTS) {
      const began = performance.now();
      readDeadline(part.repeat(Math.ceil(5000 / part.length)));
      readDeadline(`${part} `.repeat(Math.floor(2000 / (part.length + 1))));
      expect(performance.now() - began).toBeLessThan(500);
    }
  });

  it('gives no number that is not written, in digits or words, or converted from one that is', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const written = numbersWritten(text);
        expect(numbersGiven(readDeadline(text)).filter((number) => !isMadeOf(number, written))).toEqual([]);
      }),
      SEED,
    );
  });

  it('keeps numbers, units and kinds consistent', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const { kind, min, max, unit, cases } = readDeadline(text);
        const hasNumber = min !== null || max !== null;
        expect(hasNumber).toBe(kind === 'FIXED' || kind === 'RANGE');
        expect(unit !== null).toBe(hasNumber);
        if (kind === 'FIXED') expect(min).toBeNull();
        if (min !== null && max !== null) expect(min).toBeLessThan(max);
        if (kind !== 'CONDITIONAL') expect(cases).toEqual([]);
      }),
      SEED,
    );
  });

  it.each(['দিন', '৭', '৭ দিন ', '(', 'দিনেরমধ্যে', 'ক্ষেত্রে সাথে সাথে ', '1-', '্'])(
    'a cell of a megabyte of %s ends in under a second',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const began = performance.now();
      readDeadline(text);
      readDeadline(text.slice(0, 2000));
      numberLeftOut(text);
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});

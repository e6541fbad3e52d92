import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairVisualOrder } from './repair-visual-order.ts';

const charter = (name: string) =>
  readFileSync(new URL(`../../../../data/charters/${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const WORDS = [...wordsOf(charter('doict-lalmonirhat-kaliganj')), ...wordsOf(charter('doict-rajbari-kalukhali'))];

const CONSONANT = '[\u0995-\u09b9]\u09bc?';
const SYLLABLE = new RegExp(`(র্(?=${CONSONANT}))?(${CONSONANT}(?:্${CONSONANT})*)([\\u09be-\\u09cc\\u09d7]?)|[^]`, 'gu');
const HALVES = new Map([
  ['ো', ['ে', 'া']],
  ['ৌ', ['ে', 'ৗ']],
  ['ি', ['ি', '']],
  ['ে', ['ে', '']],
  ['ৈ', ['ৈ', '']],
]);

/** The glyphs of a word as they are drawn: signs before their cluster, reph after it, split vowels in two. */
function drawn(word: string): string[] {
  return [...word.matchAll(SYLLABLE)].flatMap(([whole, reph = '', cluster, sign = '']) => {
    if (cluster === undefined) return [whole];
    const letters = [...cluster.matchAll(/্?[\u0995-\u09b9]|\u09bc/gu)].map(([letter]) => letter);
    const [before, after] = HALVES.get(sign) ?? ['', sign];
    return [before ?? '', ...letters, reph, after ?? ''].filter((part) => part !== '');
  });
}

describe('repairVisualOrder', () => {
  it.each([
    ['ি ন ে দ র্ শ ন া', 'নির্দেশনা'],
    ['ে প ৗ র স ভ া', 'পৌরসভা'],
    ['ে য া গ া ে য া গ', 'যোগাযোগ'],
    ['ে য া ে গ া য ে া গ', null],
    ['ে য া গ ে া', null],
    ['ে য া ে গ ৈ', null],
    ['ব ৈ ধ', 'বৈধ'],
    ['দ া ি য ় ত ্ব', 'দায়িত্ব'],
    ['ত র্ া', 'র্তা'],
    ['ৈ ব ধ', 'বৈধ'],
    ['ি ক্ষ ্র', 'ক্ষ্রি'],
    ['( ি ন )', '(নি)'],
    ['ি ১ ২', null],
  ])('%s', (parts, word) => {
    expect(repairVisualOrder([parts.split(' ')])).toEqual([word ?? parts.replaceAll(' ', '')]);
  });

  it('takes a word that reads either way as the rest of its page', () => {
    const either = ['ক', 'ি', 'ন'];
    expect(repairVisualOrder([either])).toEqual(['কিন']);
    expect(repairVisualOrder([either, ['ি', 'ম']])).toEqual(['কনি', 'মি']);
    expect(repairVisualOrder([either, ['ি', 'ম'], ['ন', 'দ', 'ী'], ['ন', 'ি']])).toEqual(['কিন', 'মি', 'নদী', 'নি']);
  });

  it('leaves what is in spoken order as it is, character by character', () => {
    expect(repairVisualOrder(WORDS.map((word) => [...word]))).toEqual(WORDS);
    for (const word of WORDS) expect(repairVisualOrder([[...word]])).toEqual([word]);
  });

  it('reads every word of the two charters from its drawn order', () => {
    expect(repairVisualOrder(WORDS.map(drawn))).toEqual(WORDS);
  });

  it('never loses a character nor moves a digit', () => {
    const letters = fc.constantFrom(...'কমরিেৈ্াীোৗ়ং১২0 a.', 'র্', '্র');
    const words = fc.array(fc.array(letters, { maxLength: 8 }), { maxLength: 6 });
    const digits = (text: string) => text.replaceAll(/\P{Nd}/gu, '');
    fc.assert(
      fc.property(words, (pages) => {
        for (const [index, word] of repairVisualOrder(pages).entries()) {
          const before = (pages[index] ?? []).join('');
          expect(digits(word)).toBe(digits(before));
          expect([...word.normalize('NFD')].sort()).toEqual([...before.normalize('NFD')].sort());
        }
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

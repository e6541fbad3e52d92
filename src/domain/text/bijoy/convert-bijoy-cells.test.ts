import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_OF_FONT } from '../../../../tests/support/cells-not-of-the-font.ts';
import { unicodeToBijoy } from '../../../../tests/support/unicode-to-bijoy.ts';
import { foldText } from '../fold.ts';
import { convertBijoyCells } from './convert-bijoy-cells.ts';
import { looksLikeBijoy } from './looks-like-bijoy.ts';

const ROOT = new URL('../../../../', import.meta.url);
const CERTAIN = ['Dc‡Rjv', 'gš—e¨', '†mev', 'Kvh©w`em', 'webvg~‡j¨', 'Z_¨ I †hvMv‡hvM cÖhyw³ Awa`ßi'];

describe('looksLikeBijoy', () => {
  it('is tried on many strings', () => {
    expect(new Set(NOT_OF_FONT).size).toBeGreaterThanOrEqual(200);
  });

  it.each(NOT_OF_FONT)('does not take %j for the font', (text) => {
    expect(looksLikeBijoy(text)).toBe(false);
  });

  it.each([
    ...CERTAIN,
    'gš\u0097e\u00a8',
    'Dc\u0087Rjv',
    'B-‡gBj: ict.kaliganj@gmail.com',
    'µwgK bs',
    'kZ©',
    '¯’vb',
    '৩ Kvh©w`em',
  ])('knows %s', (text) => {
    expect(looksLikeBijoy(text)).toBe(true);
  });
});

describe('convertBijoyCells', () => {
  it('decides plain letters by the other cells', () => {
    expect(convertBijoyCells(['bvg', 'mgqmxgv'])).toEqual([null, null]);
    expect(
      convertBijoyCells([
        ...CERTAIN,
        'bvg',
        'mgqmxgv',
        'wd',
        '20 UvKv',
        'Kg©KZ©v',
        'µt bs',
        'n‡e',
        '5',
        'e-nothi',
      ]).slice(-9),
    ).toEqual(['নাম', 'সময়সীমা'.normalize('NFC'), 'ফি', '২০ টাকা', 'কর্মকর্তা', 'ক্রঃ নং', 'হবে', null, null]);
  });

  it('leaves English, addresses and numbers amid cells of the font', () => {
    const amid = NOT_OF_FONT.filter((text) => !/^(?:bvg|mgq|dig|GB|KB|Kg|kg|dwg|I)$/.test(text));
    const context = Array.from({ length: amid.length }, (_, i) => CERTAIN[i % CERTAIN.length] ?? '');
    const converted = convertBijoyCells([...context, ...amid]).slice(context.length);
    expect(amid.filter((_, index) => converted[index] !== null)).toEqual([]);
  });

  it('keeps addresses and phone numbers inside a cell of the font', () => {
    const cell =
      'Rbve bvRbxb bvnvi mnKvix †cÖvMÖvgvi †dvb: 01717591287 B-†gBj: ict.kaliganj@gmail.com, www.doict.gov.bd (ICT)';
    expect(convertBijoyCells([cell])).toEqual([
      'জনাব নাজনীন নাহার সহকারী প্রোগ্রামার ফোন: 01717591287 ই-মেইল: ict.kaliganj@gmail.com, www.doict.gov.bd (ICT)',
    ]);
  });

  it.each(readdirSync(new URL('data/charters/', ROOT)).filter((name) => name.endsWith('.txt')))(
    'reads every cell with words of %s written in the font',
    (name) => {
      const text = readFileSync(new URL(`data/charters/${name}`, ROOT), 'utf8');
      const cells = text.split(/[\t\n]/).filter((cell) => /[\u0985-\u09b9]/.test(cell));
      const read = convertBijoyCells(cells.map(unicodeToBijoy));
      expect(cells.length).toBeGreaterThan(100);
      expect(read.map((cell) => foldText(cell ?? ''))).toEqual(cells.map(foldText));
    },
  );

  it('converts no cell of a charter in Unicode, and none in English', () => {
    for (const name of ['doict-lalmonirhat-kaliganj.txt', 'doict-rajbari-kalukhali.txt']) {
      const cells = readFileSync(new URL(`data/charters/${name}`, ROOT), 'utf8').split(/[\t\n]/);
      expect(convertBijoyCells(cells).every((cell) => cell === null)).toBe(true);
    }
  });

  it('never throws, whatever the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (texts) => {
        expect(convertBijoyCells(texts)).toHaveLength(texts.length);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

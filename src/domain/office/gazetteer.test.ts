import { describe, expect, it } from 'vitest';
import { createGazetteer, findPlaces, type GazetteerArea, resolvePlaces } from './gazetteer.ts';

const area = (slug: string, level: GazetteerArea['level'], name: string, aliases: string[] = []): GazetteerArea => ({
  slug,
  level,
  name,
  nameEn: slug.split('/').at(-1) ?? '',
  aliases,
});
const gazetteer = createGazetteer([
  area('rangpurdiv', 'DIVISION', 'রংপুর'),
  area('rangpur', 'DISTRICT', 'রংপুর'),
  area('lalmonirhat', 'DISTRICT', 'লালমনিরহাট'),
  area('lalmonirhat/kaliganj', 'UPAZILA', 'কালীগঞ্জ', ['কালিগঞ্জ']),
  area('lalmonirhat/sadar', 'UPAZILA', 'লালমনিরহাট সদর'),
  area('gazipur', 'DISTRICT', 'গাজীপুর'),
  area('gazipur/kaliganj', 'UPAZILA', 'কালীগঞ্জ'),
]);
const resolve = (text: string, level?: GazetteerArea['level']) =>
  resolvePlaces(findPlaces(text, gazetteer), level)?.slug ?? null;

describe('findPlaces', () => {
  it('takes the longest name at each word', () => {
    const [mention, ...others] = findPlaces('উপজেলা কার্যালয়, লালমনিরহাট সদর', gazetteer);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ firstWord: 2, words: 2 });
    expect(mention?.areas.map(({ slug }) => slug)).toEqual(['lalmonirhat/sadar']);
  });

  it('gives every area of a name, in any spelling', () => {
    expect(findPlaces('কালিগঞ্জ', gazetteer)[0]?.areas.map(({ slug }) => slug)).toEqual([
      'lalmonirhat/kaliganj',
      'gazipur/kaliganj',
    ]);
  });

  it('finds none in other words', () => {
    expect(findPlaces('প্রযোজ্য ক্ষেত্রে আবেদনপত্র', gazetteer)).toEqual([]);
    expect(findPlaces('', gazetteer)).toEqual([]);
  });
});

describe('resolvePlaces', () => {
  it.each([
    ['কালীগঞ্জ, লালমনিরহাট', 'lalmonirhat/kaliganj'],
    ['কালীগঞ্জ, গাজীপুর', 'gazipur/kaliganj'],
    ['কালীগঞ্জ', null],
    ['লালমনিরহাট', 'lalmonirhat'],
    ['সদর, লালমনিরহাট', 'lalmonirhat/sadar'],
    ['লালমনিরহাট, গাজীপুর', null],
    ['', null],
  ])('resolves %s to %s', (text, slug) => {
    expect(resolve(text)).toBe(slug);
  });

  it('tells a district from the division of the same name by its level', () => {
    expect(resolve('রংপুর')).toBeNull();
    expect(resolve('রংপুর', 'DISTRICT')).toBe('rangpur');
  });
});

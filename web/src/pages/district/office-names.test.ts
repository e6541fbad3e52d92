import { describe, expect, it } from 'vitest';
import { shortOfficeNames, sortOffices } from './office-names.ts';

const district = { slug: 'lalmonirhat', name: 'লালমনিরহাট', nameEn: 'Lalmonirhat' };
const patgram = { slug: 'lalmonirhat/patgram', name: 'পাটগ্রাম', nameEn: 'Patgram' };
const aditmari = { slug: 'lalmonirhat/aditmari', name: 'আদিতমারী', nameEn: 'Aditmari' };

const office = (slug: string, area: typeof district, level: 'DISTRICT' | 'UPAZILA') => ({
  slug,
  name: `কার্যালয় ${slug}`,
  nameEn: `Office ${slug}`,
  level,
  area,
});

describe('shortOfficeNames', () => {
  it("calls an upazila's office by its upazila", () => {
    const names = shortOfficeNames([office('a', district, 'DISTRICT'), office('b', patgram, 'UPAZILA')], 'en');
    expect([...names.values()]).toEqual(['District office', 'Patgram']);
  });

  it('tells two offices of one upazila apart', () => {
    const names = shortOfficeNames([office('a', patgram, 'UPAZILA'), office('b', patgram, 'UPAZILA')], 'bn');
    expect([...names.values()]).toEqual(['কার্যালয় a', 'কার্যালয় b']);
  });
});

describe('sortOffices', () => {
  it("puts the district's own office first", () => {
    const offices = [
      office('p', patgram, 'UPAZILA'),
      office('d', district, 'DISTRICT'),
      office('a', aditmari, 'UPAZILA'),
    ];
    const sorted = sortOffices(offices, shortOfficeNames(offices, 'bn'));
    expect(sorted.map(({ slug }) => slug)).toEqual(['d', 'a', 'p']);
  });
});

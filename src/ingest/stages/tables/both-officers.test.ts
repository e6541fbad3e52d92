import { describe, expect, it } from 'vitest';
import { isBothOfficers } from './both-officers.ts';

describe('isBothOfficers', () => {
  it.each([
    ['দায়িত্বপ্রাপ্ত কর্মকর্তা ও ঊর্ধ্বতন কর্মকর্তা', true],
    ['দায়িত্বপ্রাপ্ত কর্মকর্তা/ঊর্ধ্বতন কর্মকর্তা (নাম, পদবি)', true],
    ['ঊর্ধ্বতন কর্মকর্তার নাম, পদবি ও ফোন', false],
    ['দায়িত্বপ্রাপ্ত কর্মকর্তা/কর্মচারী', false],
  ])('%s: %s', (heading, both) => {
    expect(isBothOfficers(heading)).toBe(both);
  });
});

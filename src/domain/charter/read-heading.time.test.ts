import { describe, expect, it } from 'vitest';
import { readHeading } from './read-heading.ts';

describe('headings with a time that is not the deadline of the service alone', () => {
  it.each([
    'আপিল নিষ্পত্তির সময়সীমা',
    'আপিল নিষ্পত্তির সর্বোচ্চ সময়',
    'আপীলের সময়সীমা',
    'আপিল করার সময়',
    'আপিল নিষ্পত্তিকাল',
    'আপিল দায়েরের সময়সীমা (কার্যদিবস)',
    'উর্ধ্বতন কর্মকর্তার নিষ্পত্তির সময়',
    'আপিল কর্মকর্তা ও নিষ্পত্তির সময়সীমা',
    'আপিল ফি',
    'Time limit for appeal',
  ])('is the time or the price of an appeal: %s', (heading) => {
    expect(readHeading(heading)).toBe('OTHER');
  });

  it.each([
    'সময় ও খরচ',
    'সময় ও ফি',
    'ফি/সময়',
    'সময়সীমা ও সেবার মূল্য',
    'সেবার মূল্য ও সময়',
    'সেবা প্রাপ্তির সময় (দিন) ও ফি',
    'সময়, ফি ও পরিশোধ পদ্ধতি',
    'Time and cost',
  ])('asks for two facts, of which neither is claimed: %s', (heading) => {
    expect(readHeading(heading)).toBe('OTHER');
  });

  it.each([
    ['আপিল কর্মকর্তা (সময়সীমা)', 'SUPERIOR'],
    ['নির্ধারিত সময়ের মধ্যে আপিল কর্মকর্তা', 'SUPERIOR'],
    ['নির্ধারিত সময়ে সেবা না পেলে আপিল কর্মকর্তা', 'REMEDY'],
    ['সেবার মূল্য এবং পরিশোধের সময় ও পদ্ধতি', 'FEE_AND_PAYMENT'],
    ['সেবা প্রদানের সময়সীমা', 'DEADLINE'],
    ['সেবার মূল্য', 'FEE'],
  ])('%s → %s', (heading, column) => {
    expect(readHeading(heading)).toBe(column);
  });
});

import { describe, expect, it } from 'vitest';
import { groupHeadings } from './group-headings.ts';

function group(texts: string[], width: number | null = null): string[] {
  const lines = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  return groupHeadings(lines, width).map((part) => part.text);
}

describe('groupHeadings', () => {
  it.each([
    [
      ['ক্রমিক', 'নং', 'সেবার নাম'],
      ['ক্রমিক নং', 'সেবার নাম'],
    ],
    [
      ['প্রয়োজনীয় সর্বোচ্চ সময়', '(ঘন্টা/দিন/মাস)', 'সেবার মূল্য'],
      ['প্রয়োজনীয় সর্বোচ্চ সময় (ঘন্টা/দিন/মাস)', 'সেবার মূল্য'],
    ],
    [
      ['সেবা প্রদানের সর্বোচ্চ', 'সময়', 'মন্তব্য'],
      ['সেবা প্রদানের সর্বোচ্চ সময়', 'মন্তব্য'],
    ],
    [
      ['সেবামূল্য এবং', 'পরিশোধ পদ্ধতি', 'প্রয়োজনীয়', 'কাগজপত্র'],
      ['সেবামূল্য এবং পরিশোধ পদ্ধতি', 'প্রয়োজনীয় কাগজপত্র'],
    ],
    [
      ['সেবার নাম', 'সেবার মূল্য'],
      ['সেবার নাম', 'সেবার মূল্য'],
    ],
  ])('joins %j to %j', (lines, headings) => {
    expect(group(lines)).toEqual(headings);
  });

  it('joins a line that is no heading only while there are too many', () => {
    const lines = ['ক্রমিক নং', 'সেবার নাম', 'অত্র দপ্তরের', 'সময়সীমা'];
    expect(group(lines, 4)).toEqual(lines);
    expect(group(lines, 3)).toEqual(['ক্রমিক নং', 'সেবার নাম অত্র দপ্তরের', 'সময়সীমা']);
  });
});

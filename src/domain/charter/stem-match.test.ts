import { describe, expect, it } from 'vitest';
import { headingText } from './heading-text.ts';
import { findStems, indexStems } from './stem-match.ts';

describe('findStems', () => {
  const stems = indexStems({ WANTED: { anywhere: 'সময়সীমা প্রতিকার', word: 'ফি', english: /\btime\b/ } });

  it.each(['সেবাপ্রদানেরসময়সীমা', 'সময় সীমা', 'সয়মসীমা', 'প্রতিকারের বিধান', 'ভর্তি ফি', 'ফিসমূহ', 'Time of service'])(
    'finds one in %s',
    (text) => {
      expect([...findStems(headingText(text), stems)]).toEqual(['WANTED']);
    },
  );

  it.each(['অফিস', 'সীমানা', 'timely', ''])('finds none in %s', (text) => {
    expect(findStems(headingText(text), stems).size).toBe(0);
  });
});

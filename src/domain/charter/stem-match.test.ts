import { describe, expect, it } from 'vitest';
import { headingText } from './heading-text.ts';
import { beginsAlmost, compileStems, holdsStem } from './stem-match.ts';

describe('beginsAlmost', () => {
  it.each([
    ['deadline', 'deadline', 0],
    ['deadlines met', 'deadline', 0],
    ['daedline', 'deadline', 1],
    ['deadine', 'deadline', 1],
    ['deadxline', 'deadline', 1],
    ['dxadlime', 'deadline', 2],
  ])('%s begins like %s within %i slips', (text, stem, slips) => {
    expect(beginsAlmost(text, 0, stem, slips)).toBe(true);
    if (slips > 0) expect(beginsAlmost(text, 0, stem, slips - 1)).toBe(false);
  });

  it('stops at the end of the text', () => {
    expect(beginsAlmost('dead', 0, 'deadline', 2)).toBe(false);
    expect(beginsAlmost('', 0, 'deadline', 2)).toBe(false);
  });
});

describe('holdsStem', () => {
  const stems = compileStems({ anywhere: 'সময়সীমা প্রতিকার', word: 'ফি', english: /\btime\b/ });

  it.each(['সেবাপ্রদানেরসময়সীমা', 'সময় সীমা', 'সয়মসীমা', 'প্রতিকারের বিধান', 'ভর্তি ফি', 'ফিসমূহ', 'Time of service'])(
    'finds one in %s',
    (text) => {
      expect(holdsStem(headingText(text), stems)).toBe(true);
    },
  );

  it.each(['অফিস', 'সীমানা', 'timely', ''])('finds none in %s', (text) => {
    expect(holdsStem(headingText(text), stems)).toBe(false);
  });
});

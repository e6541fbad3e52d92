import { describe, expect, it } from 'vitest';
import { countPromises } from './promise-counts.ts';
import { promiseSentence } from './promise-sentence.ts';

const FIXED = { kind: 'FIXED', max: 2, cases: [] } as const;
const LEFT_OUT = { kind: 'UNSPECIFIED', max: null, cases: [] } as const;
const UNREAD = { kind: 'UNPARSED', max: null, cases: [] } as const;
const DIRECTED = { kind: 'AS_DIRECTED', max: null, cases: [] } as const;
const ON_THE_SPOT = { kind: 'IMMEDIATE', max: null, cases: [] } as const;
const BY_CASE = { kind: 'CONDITIONAL', max: null, cases: [{ max: 3 }, { max: null }] } as const;

describe('what an office says of its times', () => {
  it('counts every deadline once', () => {
    expect(countPromises([FIXED, LEFT_OUT, UNREAD, DIRECTED, ON_THE_SPOT, BY_CASE])).toEqual({
      services: 6,
      numbers: 2,
      onTheSpot: 1,
      leftOut: 1,
      unread: 1,
      inWords: 1,
    });
  });

  it('says that an office gives no number at all', () => {
    const counts = countPromises([LEFT_OUT, LEFT_OUT, DIRECTED]);
    expect(promiseSentence(counts, 'bn')).toBe(
      '৩টি সেবার একটিতেও সময়সীমার কোনো সংখ্যা দেয়নি: ২টিতে সংখ্যা বাদ পড়েছে বা কিছু লেখা নেই; ১টিতে অন্য কথায় লেখা, যেমন ‘নির্দেশনা অনুযায়ী’।'.normalize(
        'NFC',
      ),
    );
    expect(promiseSentence(counts, 'en')).toContain('gives no number for any of its 3 deadlines: in 2 the number');
  });

  it('says how many have one, and what the others say', () => {
    expect(promiseSentence(countPromises([FIXED, FIXED, ON_THE_SPOT]), 'en')).toBe(
      'gives a number for 2 of its 3 deadlines; 1 say only “on the spot”.',
    );
    expect(promiseSentence(countPromises([FIXED]), 'bn')).toBe('১টি সেবার সবকটিতে সময়সীমা সংখ্যায় দিয়েছে।');
  });

  it('does not count an office without services as one that keeps silent', () => {
    expect(promiseSentence(countPromises([]), 'en')).toBe('its charter has no service in the chosen category.');
  });
});

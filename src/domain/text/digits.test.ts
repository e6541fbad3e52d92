import { describe, expect, it } from 'vitest';
import { digitScript, toAsciiDigits, toBanglaDigits } from './digits.ts';

describe('digits', () => {
  it('change script and nothing else', () => {
    expect(toAsciiDigits('০১২৩৪৫৬৭৮৯ দিন, 7')).toBe('0123456789 দিন, 7');
    expect(toBanglaDigits('0123456789 days, ৭')).toBe('০১২৩৪৫৬৭৮৯ days, ৭');
  });

  it.each([
    ['২০ দিন', 'BANGLA'],
    ['20 days', 'ASCII'],
    ['২0 দিন', 'MIXED'],
    ['দিন', null],
    ['', null],
  ])('%s is written in %s', (text, script) => {
    expect(digitScript(text)).toBe(script);
  });
});

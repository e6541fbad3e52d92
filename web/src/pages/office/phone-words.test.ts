import { describe, expect, it } from 'vitest';
import { phoneWords, webAddress } from './phone-words.ts';

describe('phoneWords', () => {
  it('writes a mobile as people do, in the digits of the language', () => {
    expect(phoneWords('+8801717591287', 'en')).toBe('01717-591287');
    expect(phoneWords('+8801717591287', 'bn')).toBe('০১৭১৭-৫৯১২৮৭');
  });

  it('leaves the places of a landline alone', () => {
    expect(phoneWords('+8802587714086', 'en')).toBe('02587714086');
    expect(phoneWords('333', 'en')).toBe('333');
  });
});

describe('webAddress', () => {
  it.each([
    ['doict.kaliganj.lalmonirhat.gov.bd', 'http://doict.kaliganj.lalmonirhat.gov.bd'],
    ['https://www.grs.gov.bd/x', 'https://www.grs.gov.bd/x'],
    ['doict..lalmonirhat.gov.bd', null],
    ['javascript:alert(1)', null],
    ['gov', null],
  ])('%s', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});

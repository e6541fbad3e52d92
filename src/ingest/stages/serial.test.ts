import { describe, expect, it } from 'vitest';
import { isSerial, readLetterSerial, readSerial } from './serial.ts';

describe('readSerial', () => {
  it.each([
    ['১', 1],
    ['(৪)', 4],
    ['12.', 12],
    ['০৩।', 3],
    ['১)', 1],
    ['', null],
    ['২.১', null],
    ['১ম', null],
    ['০১৭১৭৫৯১২৮৭', null],
    ['তথ্য', null],
  ])('reads %j as %s', (text, serial) => {
    expect(readSerial(text)).toBe(serial);
  });
});

describe('readLetterSerial', () => {
  it.each([
    ['ক.', 1],
    ['(খ)', 2],
    ['গ)', 3],
    ['ঘ।', 4],
    ['ক', null],
    ['ঐ', null],
    ['ক) নতুন', null],
    ['১)', null],
    ['', null],
  ])('reads %j as %s', (text, serial) => {
    expect(readLetterSerial(text)).toBe(serial);
    if (serial !== null) expect(isSerial(text)).toBe(true);
  });
});

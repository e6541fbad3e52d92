import { describe, expect, it } from 'vitest';
import { readSerial } from './serial.ts';

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

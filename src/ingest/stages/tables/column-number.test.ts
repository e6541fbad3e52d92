import { describe, expect, it } from 'vitest';
import { readColumnNumber } from './column-number.ts';

describe('readColumnNumber', () => {
  it.each([
    ['(৪)', 4],
    ['কলাম-৪', 4],
    ['কলাম নং ১', 1],
    ['Column 12', 12],
    ['৬নং কলামে বর্ণিত', null],
    ['কলাম', null],
  ])('%s gives %s', (text, number) => {
    expect(readColumnNumber(text)).toBe(number);
  });
});

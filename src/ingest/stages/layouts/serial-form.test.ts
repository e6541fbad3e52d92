import { describe, expect, it } from 'vitest';
import { sameSerialForm } from './serial-form.ts';

describe('sameSerialForm', () => {
  it.each([
    ['০২', '০৫', true],
    ['০৮।', '১১।', true],
    ['৩', '৪', true],
    ['০৮', '৯', false],
    ['০২', '05', false],
    ['০২।', '০৩', false],
    ['(২)', '৩', false],
  ])('compares %s and %s: %s', (one, other, same) => {
    expect(sameSerialForm(one, other)).toBe(same);
  });
});

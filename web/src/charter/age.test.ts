import { describe, expect, it } from 'vitest';
import { ageOn, ageWords, isOld } from './age.ts';

describe('ageOn', () => {
  it.each([
    ['2025-10-30', '2025-09-01', { years: 0, months: 1 }],
    ['2025-10-01', '2025-09-02', { years: 0, months: 0 }],
    ['2027-12-01', '2025-09-01', { years: 2, months: 3 }],
    ['2025-03-01', '2024-12-31', { years: 0, months: 2 }],
    ['2025-09-01', '2025-09-01', { years: 0, months: 0 }],
  ])('on %s of something of %s', (day, since, age) => {
    expect(ageOn(day, since)).toEqual(age);
  });

  it('has none before the day', () => {
    expect(ageOn('2025-08-31', '2025-09-01')).toBeNull();
  });
});

describe('isOld', () => {
  it('begins the day after two years', () => {
    expect(isOld('2027-09-01', '2025-09-01')).toBe(false);
    expect(isOld('2027-09-02', '2025-09-01')).toBe(true);
    expect(isOld('2030-09-01', '2025-09-01')).toBe(true);
    expect(isOld('2024-01-01', '2025-09-01')).toBe(false);
  });
});

describe('ageWords', () => {
  it('leaves out what is zero', () => {
    expect(ageWords({ years: 2, months: 3 }, 'bn')).toBe('২ বছর ৩ মাস');
    expect(ageWords({ years: 1, months: 0 }, 'en')).toBe('1 year');
    expect(ageWords({ years: 0, months: 0 }, 'bn')).toBe('এক মাসের কম');
  });
});

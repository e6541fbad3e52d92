import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../deadline/read-deadline.ts';
import { readFee } from '../../fee/read-fee.ts';
import { deadlineCredit, feeCredit, grievanceStepCredit, isStated, officerCredit } from './credit.ts';

describe('what a deadline counts', () => {
  it.each([
    ['তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 1],
    ['৩-৫ দিন', 1],
    ['তাৎক্ষণিক', 1],
    ['প্রতি রবিবার', 1],
    ['নির্দেশনা অনুযায়ী', 0.5],
    ['বিধি মোতাবেক', 0.5],
    ['তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 0],
    ['', 0],
  ])('%s: %d', (text, credit) => {
    expect(deadlineCredit(readDeadline(text))).toBe(credit);
  });

  it('grows with the cases that have a bound', () => {
    const one = (max: number | null) => ({ label: 'নতুন', min: null, max, unit: null });
    const credit = (...cases: Array<ReturnType<typeof one>>) =>
      deadlineCredit({ kind: 'CONDITIONAL', max: null, cases });
    expect([credit(), credit(one(null), one(null)), credit(one(1), one(null)), credit(one(1), one(3))]).toEqual([
      0.5, 0.5, 0.75, 1,
    ]);
  });
});

describe('what a fee counts', () => {
  it.each([
    ['বিনামূল্যে', 1],
    ['২০ টাকা', 1],
    ['বিদ্যমান সরকারী নীতিমালা অনুযায়ী', 0.5],
    ['', 0],
  ])('%s: %d', (text, credit) => {
    expect(feeCredit(readFee(text))).toBe(credit);
  });

  it('grows with the cases that have an amount', () => {
    const cases = [
      { label: 'সাধারণ', amountBdt: 20 },
      { label: 'জরুরি', amountBdt: null },
    ];
    expect(feeCredit({ kind: 'VARIES', cases })).toBe(0.75);
  });
});

it('an officer counts half by his post and half by a number or address that is understood', () => {
  const contact = { phones: [], emails: [] };
  expect(officerCredit(null)).toBe(0);
  expect(officerCredit({ text: 'আইসিটি শাখা', namesPost: false, contact: null })).toBe(0);
  expect(officerCredit({ text: 'প্রোগ্রামার', namesPost: true, contact: null })).toBe(0.5);
  expect(officerCredit({ text: 'প্রোগ্রামার', namesPost: true, contact })).toBe(0.5);
  expect(officerCredit({ text: 'প্রোগ্রামার', namesPost: true, contact: { ...contact, emails: ['a@doict.gov.bd'] } })).toBe(
    1,
  );
});

it('a step of the complaint table counts half by its officer and half by its limit', () => {
  const officer = { name: null, designation: 'অনিক', text: 'অনিক' };
  const limit = readDeadline('৩০ কার্যদিবস');
  expect(grievanceStepCredit({ officer, limit })).toBe(1);
  expect(grievanceStepCredit({ officer, limit: null })).toBe(0.5);
  expect(grievanceStepCredit({ officer: { ...officer, designation: null }, limit: readDeadline('বিধি মোতাবেক') })).toBe(
    0.25,
  );
});

it.each([
  [null, false],
  ['', false],
  [' – ', false],
  ['নাই', true],
  ['২', true],
])('%j states something: %s', (text, expected) => {
  expect(isStated(text)).toBe(expected);
});

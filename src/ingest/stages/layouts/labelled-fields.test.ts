import { describe, expect, it } from 'vitest';
import { isEnumerator, readFieldAt, readSerialAt } from './labelled-fields.ts';

const run = (...texts: string[]) => texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));

describe('readFieldAt', () => {
  it.each([
    [['সময়সীমা: ৩ দিন'], 'DEADLINE', '৩ দিন', 1],
    [['খ) সেবার মূল্য= ৫০ টাকা'], 'FEE', '৫০ টাকা', 1],
    [['সময়সীমাঃ', '', '৩ দিন'], 'DEADLINE', '৩ দিন', 3],
    [['গ)', 'সময়সীমাঃ', '৩ দিন'], 'DEADLINE', '৩ দিন', 3],
  ])('reads %j', (lines, column, value, end) => {
    expect(readFieldAt(run(...lines), 0)).toMatchObject({ field: { column, value: { text: value } }, end });
  });

  it.each([[['নৌকা: ছোট']], [['সময়সীমাঃ']], [['সময়সীমাঃ', 'ফিঃ', '৫০ টাকা']], [['ক)']], [['']]])(
    'reads none in %j',
    (lines) => {
      expect(readFieldAt(run(...lines), 0)).toBeNull();
    },
  );

  it('keeps what counts a field in the published words of its label', () => {
    expect(readFieldAt(run('গ)', 'সময়সীমাঃ', '৩ দিন'), 0)?.field.label).toMatchObject({
      text: 'সময়সীমাঃ',
      published: 'গ)\nসময়সীমাঃ',
    });
  });
});

describe('readSerialAt', () => {
  it('reads a serial above the name only', () => {
    expect(readSerialAt(run('১।', 'সেবার নাম: নৌকা'), 0)).toMatchObject({ field: { column: 'SERIAL', label: null } });
    expect(readSerialAt(run('১।', 'সময়সীমা: ৩ দিন'), 0)).toBeNull();
  });
});

describe('isEnumerator', () => {
  it.each([
    ['ক)', true],
    ['(২)', true],
    ['৩।', true],
    ['ক', false],
    ['ক) নৌকা', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isEnumerator(text)).toBe(is);
  });
});

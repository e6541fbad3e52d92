import { expect, it } from 'vitest';
import { findLevelInName } from './level-words.ts';

it.each([
  ['গতিশীল রাখতে জেলা পর্যায়ে আইসিটি কমিটির মাসিক সভা', 'DISTRICT'],
  ['গতিশীল রাখতে উপজেলা পর্যায়ে আইসিটি কমিটির মাসিক সভা', 'UPAZILA'],
  ['বিভাগ পর্যায়ে আইসিটি কমিটির সভা', 'DIVISION'],
  ['বিভাগীয় পর্যায়ে আইসিটি কমিটির সভা', 'DIVISION'],
  ['মাঠ পর্যায়ের সকল ধরনের সেবা', null],
  ['উপজেলা কার্যালয় পরিদর্শন', null],
])('%s', (name, level) => {
  expect(findLevelInName(name)).toBe(level);
});

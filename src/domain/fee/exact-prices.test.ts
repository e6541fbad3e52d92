import { expect, it } from 'vitest';
import { givesExactPrices } from './exact-prices.ts';

it.each([
  ['২০/- টাকা', true],
  ['একশত টাকা', true],
  ['১০০ টাকা (ভ্যাটসহ)', true],
  ['ভ্যাট সহ ১০০ টাকা', true],
  ['৪০০+২০০=৬০০/-', true],
  ['সাধারণ ২০ টাকা, জরুরি ৪০ টাকা', true],
  ['ব্যাংক হতে চালানে ৫০ টাকা', true],
  ['প্রতিবন্ধীদের জন্য ২০ টাকা', true],
  ['প্রতিষ্ঠানের জন্য ২০ টাকা', true],
  ['১০০ টাকা + ১৫% ভ্যাট', false],
  ['১০০ টাকা ও ১৫ শতাংশ ভ্যাট', false],
  ['১০০ টাকা + ভ্যাট', false],
  ['১০০ টাকা + কর', false],
  ['১০০ টাকা (ভ্যাট ব্যতীত)', false],
  ['৫০০ টাকা থেকে শুরু', false],
  ['৫০০/- হতে', false],
  ['from 500 taka', false],
  ['সর্বোচ্চ ৫০০ টাকা', false],
  ['কমপক্ষে একশত টাকা', false],
  ['৫০০ টাকা বা তদূর্ধ্ব', false],
  ['up to 500 taka', false],
  ['আনুমানিক ৫০০ টাকা', false],
  ['প্রতি পৃষ্ঠা ২০ টাকা', false],
  ['প্রতিটি ২০ টাকা', false],
  ['প্রতিপৃষ্ঠা ২০ টাকা', false],
  ['২০ টাকা পৃষ্ঠাপ্রতি', false],
  ['২০ টাকা/পৃষ্ঠা', false],
  ['500 taka per page', false],
  ['মাসিক ৫০ টাকা', false],
])('%s: %s', (text, exact) => {
  expect(givesExactPrices(text)).toBe(exact);
});

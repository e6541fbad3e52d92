import { describe, expect, it } from 'vitest';
import { tierNamed } from './tier-named.ts';

describe('tierNamed', () => {
  it.each([
    ['জেলা মৎস্য কর্মকর্তা', 'মৎস্য অধিদপ্তর', 'DISTRICT'],
    ['উপজেলা মৎস্য কর্মকর্তা (অ.দা.)', 'মৎস্য অধিদপ্তর', 'UPAZILA'],
    ['বিভাগীয় উপপরিচালক, মৎস্য অধিদপ্তর', 'মৎস্য অধিদপ্তর', 'DIVISION'],
    ['উপপরিচালক, জেলা সমাজ সেবা কার্যালয়', 'সমাজসেবা অধিদপ্তর', 'DISTRICT'],
    ['জেলা প্রাথমিক শিক্ষা অফিসার', 'প্রাথমিক শিক্ষা অধিদপ্তর', 'DISTRICT'],
  ])('%s of %s is of the %s', (words, name, level) => {
    expect(tierNamed(words, { name })).toBe(level);
  });

  it.each([
    ['another department’s officer', 'জেলা প্রশাসক', 'মৎস্য অধিদপ্তর'],
    ['a department with half the name', 'জেলা শিক্ষা অফিসার', 'প্রাথমিক শিক্ষা অধিদপ্তর'],
    ['no tier', 'মৎস্য সম্প্রসারণ কর্মকর্তা', 'মৎস্য অধিদপ্তর'],
    ['two tiers', 'জেলা/উপজেলা মৎস্য কর্মকর্তা', 'মৎস্য অধিদপ্তর'],
    ['a name without words of its own', 'জেলা অধিদপ্তর', 'অধিদপ্তর'],
    ['nothing', '', 'মৎস্য অধিদপ্তর'],
  ])('does not guess from %s', (_what, words, name) => {
    expect(tierNamed(words, { name })).toBeNull();
  });
});

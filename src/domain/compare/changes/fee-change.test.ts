import { describe, expect, it } from 'vitest';
import { readFee } from '../../fee/read-fee.ts';
import { findFeeChange } from './fee-change.ts';

const change = (before: string, after: string) => findFeeChange(readFee(before), readFee(after))?.kind ?? null;

describe('fees for the same thing are measured', () => {
  it.each([
    ['প্রতিষ্ঠানের ফি ৫০০ টাকা', 'প্রতিষ্ঠানের লাইসেন্স ফি ৮০০ টাকা'],
    ['প্রতিবন্ধী ৫ টাকা', 'প্রতিবন্ধী ব্যক্তি ৬ টাকা'],
    ['Permit 500 taka', 'Permit fee 800 taka'],
    ['১০ টাকা পাতা প্রতি', 'প্রতি পাতা ২০ টাকা'],
    ['পাতা প্রতি ১০ টাকা', 'পাতা প্রতি ২০ টাকা'],
    ['পৃষ্ঠাপ্রতি ২ টাকা', 'প্রতিপৃষ্ঠা ৫ টাকা'],
    ['৫ টাকা/পাতা', '১০ টাকা প্রতি পাতা'],
    ['10 taka/page', '20 taka per page'],
    ['৩০০/=', '৫০০/-'],
    ['৩০০/- টাকা', '৫০০ টাকা/মাত্র'],
    ['৩০০ টাকা/চালান', '৫০০ টাকা'],
    ['নবায়ন ২০ টাকা/ নতুন ৫০ টাকা', 'নবায়ন ২০ টাকা, নতুন ৬০ টাকা'],
    ['সর্বোচ্চ ৫০০ টাকা', 'সর্বোচ্চ ৮০০ টাকা'],
    ['সর্বনিম্ন ৫০০ টাকা', 'কমপক্ষে ৮০০ টাকা'],
  ])('“%s” → “%s”', (before, after) => {
    expect(change(before, after)).toBe('FEE_HIGHER');
  });

  it('of two ways to write a range, neither is a change', () => {
    expect(change('২০০-৫০০ টাকা', '২০০ টাকা থেকে ৫০০ টাকা')).toBeNull();
    expect(change('২০০-৫০০ টাকা', '২০০ টাকা থেকে সর্বোচ্চ ৫০০ টাকা')).toBeNull();
  });
});

describe('fees by another unit or limit are not measured', () => {
  it.each([
    ['১০ টাকা পাতা প্রতি', '২০ টাকা কপি প্রতি'],
    ['৫ টাকা/পাতা', '৫ টাকা'],
    ['৫/- টাকা/পাতা', '১০ টাকা'],
    ['১০ টাকা/পাতা', '২০ টাকা/ কপি'],
    ['প্রতিটি ৫ টাকা', '১০ টাকা'],
    ['প্রতি ১০০ টাকায় ৫ টাকা', 'প্রতি ১০০০ টাকায় ৫ টাকা'],
    ['সর্বোচ্চ ৫০০ টাকা', 'সর্বনিম্ন ৫০০ টাকা'],
    ['সর্বোচ্চ ৫০০ টাকা', '৫০০ টাকা থেকে'],
    ['অনধিক ৫০০ টাকা', '৫০০ টাকা'],
  ])('“%s” → “%s”', (before, after) => {
    expect(change(before, after)).toBe('OTHER');
    expect(change(after, before)).toBe('OTHER');
  });
});

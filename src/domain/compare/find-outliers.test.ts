import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../deadline/read-deadline.ts';
import { findOutliers, outlierFence, percentile } from './find-outliers.ts';

const promises = (...texts: string[]) => texts.map((text) => ({ deadline: readDeadline(text) }));
const outliersOf = (...texts: string[]) => findOutliers(promises(...texts)).map(({ deadline }) => deadline.text);
const bounds = fc.array(fc.integer({ min: 0, max: 365 }), { maxLength: 3 });

describe('percentile', () => {
  it.each([
    [[2], 0.75, 2],
    [[2, 4], 0.25, 2.5],
    [[2, 2, 3, 40], 0.75, 12.25],
    [[1, 2, 3, 4, 5], 0.5, 3],
  ])('of %j at %d is %d, as percentile_cont has it', (ascending, share, expected) => {
    expect(percentile(ascending, share)).toBe(expected);
  });
});

describe('outlierFence', () => {
  it('leaves up to three bounds within it, whatever they are', () => {
    fc.assert(
      fc.property(bounds, (some) => {
        const fence = outlierFence(some);
        expect(some.filter((bound) => bound > fence)).toEqual([]);
      }),
      { seed: 20250901 },
    );
  });
});

describe('findOutliers', () => {
  it('names the bounds beyond the fence, the slowest first', () => {
    const usual = ['২ কার্যদিবস', '২ কার্যদিবস', '৩ কার্যদিবস', '৩ কার্যদিবস', '২ কার্যদিবস', '৩ কার্যদিবস', '২ কার্যদিবস'];
    expect(outliersOf('৩০ কার্যদিবস', ...usual, '৪০ কার্যদিবস')).toEqual(['৪০ কার্যদিবস', '৩০ কার্যদিবস']);
  });

  it('has a fence for calendar days, and converts nothing', () => {
    const working = ['২ কার্যদিবস', '২ কার্যদিবস', '২ কার্যদিবস', '২ কার্যদিবস'];
    expect(outliersOf(...working, '৩০ দিন')).toEqual([]);
    expect(outliersOf(...working, '৭ দিন', '৭ দিন', '৭ দিন', '৭ দিন', '২ মাস')).toEqual(['২ মাস']);
  });

  it('does not count silence as a bound', () => {
    expect(outliersOf('২ কার্যদিবস', '২ কার্যদিবস', '৪০ কার্যদিবস', 'কার্যদিবস', 'কার্যদিবস')).toEqual([]);
  });

  it('finds none where there is nothing', () => {
    expect(outliersOf()).toEqual([]);
  });
});

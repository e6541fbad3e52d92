import { describe, expect, it } from 'vitest';
import { shadeOf } from './district-shade.ts';

const of = (offices: number, withCharter: number, meanQuality: number | null = null) => ({
  offices,
  withCharter,
  services: 0,
  deadlinesStated: 0,
  deadlinesMissing: 0,
  superiorsStated: 0,
  meanQuality,
  oldestCharterSignedOn: null,
});

describe('the colour of a district', () => {
  it('is none where no charter is known, whatever it says', () => {
    expect(shadeOf(of(6, 0), 'coverage')).toBeNull();
    expect(shadeOf(of(6, 0), 'quality')).toBeNull();
    expect(shadeOf(of(6, 1, null), 'quality')).toBeNull();
  });

  it('goes by quarters of the offices, with a step for all of them', () => {
    expect([1, 25, 26, 50, 75, 76, 99, 100].map((charters) => shadeOf(of(100, charters), 'coverage'))).toEqual([
      1, 1, 2, 2, 3, 4, 4, 5,
    ]);
  });

  it('goes by fifths of the quality', () => {
    expect([0, 19.9, 20, 59, 60, 80, 100].map((quality) => shadeOf(of(6, 1, quality), 'quality'))).toEqual([
      1, 1, 2, 3, 4, 5, 5,
    ]);
  });
});

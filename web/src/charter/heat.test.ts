import { describe, expect, it } from 'vitest';
import { HEATS, heatBounds, heatOf } from './heat.ts';

describe('heatOf', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.5, 2],
    [3, 2],
    [5, 3],
    [15, 4],
    [30, 5],
    [31, 6],
    [400, 6],
  ])('puts %d working days into class %d', (days, heat) => {
    expect(heatOf(days)).toBe(heat);
  });
});

describe('heatBounds', () => {
  it('leaves no number of days out and counts none twice', () => {
    const bounds = HEATS.map(heatBounds);
    expect(bounds[0]).toEqual({ over: null, upTo: 1 });
    expect(bounds.at(-1)).toEqual({ over: 30, upTo: null });
    expect(bounds.slice(1).map(({ over }) => over)).toEqual(bounds.slice(0, -1).map(({ upTo }) => upTo));
  });
});

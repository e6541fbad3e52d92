import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

const RUNS = 3_000;

describe('damaged documents', () => {
  it(`are read or refused, ${RUNS} of them, none lost, none slow`, { timeout: 120_000 }, async () => {
    const { failures, read, refused } = await fuzz({ seed: 20261123, from: 0, to: RUNS });
    expect(failures).toEqual([]);
    expect(read + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(RUNS);
  });
});

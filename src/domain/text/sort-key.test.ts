import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sortKey } from './sort-key.ts';

const byKey = (a: string, b: string): number => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b)));

describe('sortKey', () => {
  it('orders the names of all areas as a Bangla dictionary does', () => {
    const names = readFileSync('data/areas.csv', 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(',')[5] ?? []);
    expect(names.length).toBeGreaterThan(560);
    expect(names.toSorted(byKey)).toEqual(names.toSorted(new Intl.Collator('bn-BD').compare));
  });

  it('puts ং before ক, and ড় beside ড', () => {
    expect(['কক', 'কং', 'ঢক', 'ড়ক', 'ডখ', 'ডক'].toSorted(byKey)).toEqual(['কং', 'কক', 'ডক', 'ড়ক', 'ডখ', 'ঢক']);
  });
});

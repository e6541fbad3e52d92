import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countSelections } from './count-selections.ts';

describe('countSelections', () => {
  it.each([
    ['{ a b { c d } }', 4],
    ['{ a ... on Q { b } ...F } fragment F on Q { c d { e } }', 5],
    ['{ ...F ...F } fragment F on Q { a b }', 4],
    ['query A { a } query B { b }', 2],
    ['{ a } fragment Unused on Q { b c }', 1],
    ['{ ...Missing }', 0],
    ['{ a ...F } fragment F on Q { b { ...F } }', Number.POSITIVE_INFINITY],
  ])('counts %s as %d', (query, count) => {
    expect(countSelections(parse(query))).toBe(count);
  });

  it('counts fragments that double each other without walking through them', () => {
    const fragments = Array.from({ length: 400 }, (_, i) => `fragment F${i} on Q { a { ...F${i + 1} ...F${i + 1} } }`);
    const count = countSelections(parse(`{ ...F0 } ${fragments.join(' ')} fragment F400 on Q { a }`));
    expect(count).toBeGreaterThan(2 ** 399);
  });
});

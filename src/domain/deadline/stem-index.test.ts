import { describe, expect, it } from 'vitest';
import { findStems, indexStems } from './stem-index.ts';

const INDEX = indexStems([
  ['abc', 1],
  ['abd', 2],
  ['bc', 3],
  ['xyz', 1],
]);

describe('findStems', () => {
  it.each([
    ['', []],
    ['ab', []],
    ['abc', [1, 3]],
    ['zabdz', [2]],
    ['abcxyz', [1, 3]],
    ['abxy', []],
  ])('%s means %j', (text, meanings) => {
    expect([...findStems(INDEX, text)].toSorted()).toEqual(meanings);
  });
});

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { closeness } from './closeness.ts';
import { romanise, skeletonOf } from './romanise.ts';

type Line = Record<'name_en' | 'name_bn' | 'aliases_en' | 'aliases_bn', string>;

const LINES: Line[] = parse(readFileSync(new URL('../../../data/areas.csv', import.meta.url)), { columns: true });
const glued = (name: string): string => romanise(name).join('');
const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length / all.length;

describe('the Bangla and the English name of an area', () => {
  const pairs = LINES.map(({ name_bn, name_en }) => [glued(name_bn), glued(name_en)] as const);

  it('have the same consonants in 97 of 100 areas, and are close as often', () => {
    expect(pairs).toHaveLength(567);
    expect(shareOf(pairs, ([bangla, english]) => skeletonOf(bangla) === skeletonOf(english))).toBeGreaterThan(0.965);
    expect(shareOf(pairs, ([bangla, english]) => closeness(bangla, english) >= 0.85)).toBeGreaterThan(0.965);
  });

  it('are spelt alike in 46 of 100', () => {
    expect(shareOf(pairs, ([bangla, english]) => bangla === english)).toBeGreaterThan(0.45);
  });

  it('are closer to each other than to the next area of the list, but for a few', () => {
    const others = pairs.filter(([bangla], i) => pairs[i + 1]?.[0] !== bangla);
    const isNearest = ([bangla, english]: (typeof pairs)[number], i: number): boolean =>
      closeness(bangla, english) > closeness(bangla, others[(i + 1) % others.length]?.[1] ?? '');
    expect(others.filter(isNearest).length / others.length).toBeGreaterThan(0.98);
  });
});

it('other spellings of a name in its own script are close to it in 80 of 100', () => {
  const aliases = LINES.flatMap(({ name_en, aliases_en, name_bn, aliases_bn }) =>
    [[name_en, aliases_en] as const, [name_bn, aliases_bn] as const].flatMap(([name, others]) =>
      others.split('|').flatMap((other) => (other === '' ? [] : [[name, other] as const])),
    ),
  );
  expect(aliases.length).toBeGreaterThan(500);
  expect(shareOf(aliases, ([name, other]) => closeness(glued(name), glued(other)) >= 0.85)).toBeGreaterThan(0.8);
});

/** A source of chance that its seed repeats. Nothing here knows of the clock or of `Math.random`. */
export interface Random {
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number;
  /** Whether something happens that happens in `share` of all cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of several, each as likely. The list must not be empty. */
  oneOf<T>(values: readonly T[]): T;
  /** One of several by their weights, which need not add up to anything. The list must not be empty. */
  weighted<T>(values: ReadonlyArray<readonly [value: T, weight: number]>): T;
}

const STEP = 0x6d2b79f5;
const TWO_TO_32 = 2 ** 32;

function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** Chance for one thing of the nation: the same seed and the same keys, in the same order, give the same choices. */
export function randomFor(seed: number, ...keys: readonly number[]): Random {
  let state = mix(seed >>> 0);
  for (const key of keys) state = mix((state ^ Math.imul(key + 1, STEP)) >>> 0);
  const next = () => {
    state = (state + STEP) >>> 0;
    return mix(state) / TWO_TO_32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    chance: (share) => next() < share,
    oneOf: (values) => values[below(values.length)] as (typeof values)[number],
    weighted(values) {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      const found = values.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? values[0])?.[0] as (typeof values)[number][0];
    },
  };
}

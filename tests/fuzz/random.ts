/** A source of chance that a seed repeats: whole numbers below a bound, and one of several. */
export interface Random {
  below(bound: number): number;
  oneOf<T>(values: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, enough to choose mutations by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, oneOf: (values) => values[below(values.length)] as (typeof values)[number] };
}

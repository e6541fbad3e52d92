import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inRounds } from './rounds.ts';

it('holds each key once a round, in order, and loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 })), (keys) => {
      const items = keys.map((key, place) => ({ key, place }));
      const rounds = inRounds(items, ({ key }) => key);
      expect(rounds.flat().toSorted((a, b) => a.place - b.place)).toEqual(items);
      for (const round of rounds) expect(new Set(round.map(({ key }) => key)).size).toBe(round.length);
      for (const key of new Set(keys)) {
        const places = rounds.flatMap((round) => round.filter((item) => item.key === key)).map(({ place }) => place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }),
    { seed: 1 },
  );
});

import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { freshness } from '../../domain/quality/score/freshness.ts';
import { totalQuality } from '../../domain/quality/score/score-charter.ts';
import { charters } from '../charter/charter.table.ts';
import { charterMeasures } from './charter-measures.table.ts';
import { freshnessOn, totalQualityOn } from './total-quality.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const DAY_MS = 86_400_000;
const isoDay = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: -25_000, max: 47_000 });
/** Days around the two bounds of the formula, counted from leap days and others. */
const AT_THE_BOUNDS = ['2024-02-29', '2023-03-01', '2025-09-01', '2000-02-29'].flatMap((signedOn) =>
  [-1, 0, 1, 364, 365, 366, 367, 730, 1094, 1095, 1096].map((days) => {
    const day = isoDay(Date.parse(signedOn) / DAY_MS + days);
    return [signedOn, day] as const;
  }),
);

describe('the score in SQL', () => {
  it('has the freshness that the domain computes, on many days and on leap days', async () => {
    const made = fc.sample(fc.tuple(anyDay, fc.integer({ min: -50, max: 1_200 })), { numRuns: 500, seed: 4 });
    const samples = made.map(([signed, age]) => [isoDay(signed), isoDay(signed + age)] as const);
    const pairs = [...AT_THE_BOUNDS, ...samples];
    const [signed, days] = [pairs.map(([one]) => one), pairs.map(([, day]) => day)];
    const rows = await database.db.execute<{ fresh: number }>(sql`
      select ${freshnessOn(sql`pair.signed_on::date`, sql`pair.day`)} as fresh
      from unnest(${sql.param(signed)}::text[], ${sql.param(days)}::text[]) with ordinality as pair(signed_on, day, n)
      order by n`);
    expect(rows.map(({ fresh }) => fresh)).toEqual(pairs.map(([signedOn, day]) => freshness(signedOn, day)));
    expect(new Set(rows.map(({ fresh }) => fresh)).size).toBeGreaterThan(100);
  });

  it.each(['2025-09-01', '2026-12-01', '2027-02-28', '2040-01-01'])(
    'has the total that the domain computes, of a dated and an undated charter on %s',
    async (day) => {
      const rows = await database.db
        .select({ measures: charterMeasures, signedOn: charters.signedOn, total: totalQualityOn(day) })
        .from(charters)
        .innerJoin(charterMeasures, sql`${charterMeasures.charterId} = ${charters.id}`);
      expect(rows.map(({ signedOn }) => signedOn).toSorted()).toEqual(['2025-09-01', null]);
      for (const { measures, signedOn, total } of rows) {
        expect(total).toBe(totalQuality(measures, signedOn, day).total);
      }
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createCalendarLoaders } from './calendar.loader.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('calendar.knownOn', () => {
  it('answers each day with the orders known by then, none before the first, in one statement a day', async () => {
    const orders = await database.sql<Array<{ slug: string; known_on: string }>>`
      select slug, known_on::text from calendar_orders order by known_on, id`;
    const days = ['2026-12-01', '2000-01-01', orders[1]?.known_on ?? ''];
    const { knownOn } = createCalendarLoaders(database.db);
    const { value, statements } = await database.statementsOf(() => Promise.all([...days, ...days].map(knownOn)));
    expect(statements).toHaveLength(days.length);
    const expected = days.map((day) => orders.filter((order) => order.known_on <= day).map(({ slug }) => slug));
    expect(expected.map((slugs) => slugs.length > 0)).toEqual([true, false, true]);
    const found = value.map(({ edition }) => edition.orders.map(({ slug }) => slug));
    expect(found).toEqual([...expected, ...expected]);
  });
});

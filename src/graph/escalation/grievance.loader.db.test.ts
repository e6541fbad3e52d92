import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createGrievanceLoaders } from './grievance.loader.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('grievance.limitsOf', () => {
  it('answers each body with its own limits in their order, none for one without, in one statement', async () => {
    const rows = await database.sql<Array<{ id: number; applies_to: string }>>`
      select id, applies_to from grievance_limits order by id`;
    const slugs = [...new Set(rows.map((row) => row.applies_to))].toReversed();
    const { limitsOf } = createGrievanceLoaders(database.db);
    const { value, statements } = await database.statementsOf(() =>
      Promise.all(['no such body', ...slugs].map((slug) => limitsOf.load(slug))),
    );
    expect(statements).toHaveLength(1);
    expect(slugs.length).toBeGreaterThan(2);
    expect(value.map((limits) => limits.map(({ id }) => id))).toEqual([
      [],
      ...slugs.map((slug) => rows.filter((row) => row.applies_to === slug).map(({ id }) => id)),
    ]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createCharterLoaders } from './charter.loader.ts';

const MISSING = 999_999;

let database: TestDatabase;
/** Each office's charters by version; the third is of the second's day, and the fourth was withdrawn. */
let versions: Map<number, number[]>;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.sql`insert into charters (office_id, version, effective_from, effective_from_basis, expectations, withdrawn_at)
    select office_id, made.version, made.day::date, 'GIVEN', '{}', made.withdrawn_at::timestamptz
    from charters, (values (2, '2027-01-01', null), (3, '2027-01-01', null), (4, '2028-01-01', '2026-12-01'),
      (5, '2029-01-01', null), (6, '2020-01-01', null)) as made(version, day, withdrawn_at)`;
  const rows = await database.sql<Array<{ id: number; version: number }>>`
    select id, version from charters order by version, office_id`;
  versions = new Map(
    [...Map.groupBy(rows, (row) => row.version)].map(([version, of]) => [version, of.map((row) => row.id)]),
  );
});
afterAll(() => database.close());

describe('charter.former', () => {
  it('is the version before by day and then by number, none for the first or a withdrawn one, in one statement', async () => {
    const of = (version: number): number[] => versions.get(version) ?? [];
    const keys = [5, 6, 3, 1, 4, 2].flatMap(of);
    const { former } = createCharterLoaders(database.db);
    const { value, statements } = await database.statementsOf(() =>
      Promise.all([MISSING, ...keys, ...keys].map((id) => former.load(id))),
    );
    const formers = [of(3), of(6).map(() => null), of(2), of(6), of(3), of(1)].flat();
    expect(value.map((pair) => pair?.formerId ?? null)).toEqual([null, ...formers, ...formers]);
    expect(statements).toHaveLength(1);
  });
});

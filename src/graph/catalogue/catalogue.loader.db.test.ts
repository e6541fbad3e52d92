import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createCatalogueLoaders } from './catalogue.loader.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('loads the candidates of many services in their order, none for a name like no other, in one statement', async () => {
  const [organisation] = await database.sql`select id from organisations where slug = 'doict'`;
  const wanted = (name: string) => ({ organisationId: Number(organisation?.id), category: 'CITIZEN' as const, name });
  const names = ['সাইবার নিরাপত্তা বিষয়ে সচেতনতা', 'xyz', 'ইউনিয়ন ডিজিটাল সেন্টারকে সহায়তা', 'সাইবার নিরাপত্তা বিষয়ে সচেতনতা'];
  const { candidates } = createCatalogueLoaders(database.db);
  const { value, statements } = await database.statementsOf(() =>
    Promise.all(names.map((name) => candidates.load(wanted(name)))),
  );
  expect(value.map((entries) => entries[0]?.slug ?? null)).toEqual([
    'cyber-security-advice',
    null,
    'union-digital-centre-support',
    'cyber-security-advice',
  ]);
  expect(statements).toHaveLength(1);
});

import { withReplicas } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { readAreasBySlug } from './area/area.read.ts';
import { raiseRevision } from './dataset/dataset.write.ts';

// What docs/scale.md says of read replicas: reads and writes of this folder work unchanged over `withReplicas`.
let primary: TestDatabase;
let replica: TestDatabase;

beforeAll(async () => {
  [primary, replica] = [await openTestDatabase(), await openTestDatabase()];
});

afterAll(async () => {
  await primary.close();
  await replica.close();
});

/** Who was sent statements by that work. */
async function askedBy(work: () => Promise<unknown>): Promise<{ primary: number; replica: number }> {
  const { value, statements } = await primary.statementsOf(() => replica.statementsOf(work));
  return { primary: statements.length, replica: value.statements.length };
}

it('reads from the replica, and writes and reads within a transaction from the primary', async () => {
  const db = withReplicas(primary.db, [replica.db]);
  const read = () => readAreasBySlug(db, ['lalmonirhat']);
  expect(await read()).toMatchObject([{ slug: 'lalmonirhat' }]);

  expect(await askedBy(read)).toEqual({ primary: 0, replica: 1 });
  expect(await askedBy(() => raiseRevision(db, '2026-11-26T00:00:00.000Z'))).toEqual({ primary: 1, replica: 0 });
  expect(await askedBy(() => db.transaction((tx) => readAreasBySlug(tx, ['lalmonirhat'])))).toEqual({
    primary: 3,
    replica: 0,
  });
});

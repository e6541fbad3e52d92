import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

describe('a test database', () => {
  it('answers', async () => {
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('is migrated already, so that migrating again creates nothing', async () => {
    const { statements } = await database.statementsOf(() => migrate(database));
    expect(statements.filter((text) => text.startsWith('CREATE TABLE "'))).toEqual([]);
    const [found] = await database.db.execute(sql`select to_regclass('public.services') is not null as there`);
    expect(found).toEqual({ there: true });
  });

  it('can be migrated by two at a time', async () => {
    await expect(Promise.all([migrate(database), migrate(database)])).resolves.toBeDefined();
  });

  it('counts every statement that is sent', async () => {
    const { statements } = await database.statementsOf(() =>
      database.db.transaction(async (tx) => {
        await tx.execute(sql`select ${'ক'}::text`);
      }),
    );
    expect(statements).toEqual(['begin ', 'select $1::text', 'commit']);
  });

  it('keeps nothing of a transaction that throws', async () => {
    const failed = database.db.transaction(async (tx) => {
      await tx.execute(sql`create table half_done (id integer)`);
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    const [found] = await database.db.execute(sql`select to_regclass('half_done') as there`);
    expect(found).toEqual({ there: null });
  });

  it('gives each of many statements sent at once its own answer', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const answers = await Promise.all(
      numbers.map((n) =>
        n % 2 === 0
          ? database.db.execute(sql`select ${n}::int as n`)
          : database.db.execute(sql`select ${String(n)}::text as n, true as odd`),
      ),
    );
    expect(answers.map((rows) => Number(rows[0]?.n))).toEqual(numbers);
  });

  it('stores and gives back Bangla, arrays and JSON as they were', async () => {
    const name = 'রাজবাড়ী';
    const [row] = await database.db.execute(
      sql`select ${name}::text as name, ${sql.param([name, 'খ'])}::text[] as names, ${JSON.stringify({ name })}::jsonb as json`,
    );
    expect(row).toEqual({ name, names: [name, 'খ'], json: { name } });
  });

  it('sees the letters of Bangla in a trigram search', async () => {
    await database.db.execute(sql`create extension if not exists pg_trgm`);
    const [row] = await database.db.execute(sql`select similarity('সহকারী প্রোগ্রামার', 'সহকারী প্রোগ্রামর') as alike`);
    expect(Number(row?.alike)).toBeGreaterThan(0.5);
  });
});

import { sql } from 'drizzle-orm';
import { bigint, boolean, customType, date, doublePrecision, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { inBulkTransaction, insertingWriter, reserveIds } from './row-writer.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const things = pgTable('things', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  name: text('name'),
  names: text('names').array().notNull(),
  amounts: doublePrecision('amounts').array().notNull(),
  big: bigint('big', { mode: 'number' }),
  there: boolean('there').notNull(),
  detail: jsonb('detail').notNull(),
  day: date('day', { mode: 'string' }),
  content: bytes('content').notNull(),
});

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.sql`create table things (id integer primary key generated always as identity, name text, names text[] not null,
    amounts double precision[] not null, big bigint, there boolean not null, detail jsonb not null, day date, content bytea not null)`;
});
afterAll(() => database.close());

const anyText = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\u0000', ''));
const awkward = fc.oneof(anyText, fc.constantFrom('\\N', '\\', 'ক\tখ\nগ\r\n', '{"a"}', 'NULL', '', '\\.', "'", ','));
const anyThing = fc.record({
  name: fc.option(awkward),
  names: fc.array(awkward, { maxLength: 4 }),
  amounts: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 3 }),
  big: fc.option(fc.maxSafeInteger()),
  there: fc.boolean(),
  detail: fc.dictionary(awkward, awkward, { maxKeys: 3, noNullPrototype: true }),
  day: fc.option(fc.constantFrom('2024-02-29', '0001-01-01')),
  content: fc.uint8Array({ maxLength: 20 }),
});

describe('a row writer', () => {
  it('stores by COPY what inserts store: any text, array, number, document and bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyThing, { minLength: 1, maxLength: 8 }), async (wanted) => {
        const write = async (bulk: boolean) => {
          await database.sql`truncate things`;
          const ids = await reserveIds(database.db, things, wanted.length);
          const rows = wanted.map((thing, i) => ({ id: ids[i], ...thing }));
          if (bulk) await inBulkTransaction(database, (writer) => writer.write(things, rows));
          else await database.db.transaction((tx) => insertingWriter(tx).write(things, rows));
          return (await database.db.select().from(things).orderBy(things.id)).map(({ id: _, ...row }) => row);
        };
        expect(await write(true)).toEqual(await write(false));
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  it('keeps nothing of a bulk transaction that throws', async () => {
    await database.sql`truncate things`;
    const [id] = await reserveIds(database.db, things, 1);
    const row = { id, name: 'ক', names: [], amounts: [], there: true, detail: {}, content: new Uint8Array() };
    const failed = inBulkTransaction(database, async (writer) => {
      await writer.write(things, [row]);
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    expect(await database.db.select().from(things)).toEqual([]);
  });

  it('reserves ids that a later insert does not take', async () => {
    const reserved = await reserveIds(database.db, things, 3);
    const [next] = await database.db.execute<{ id: number }>(
      sql`insert into things (names, amounts, there, detail, content) values ('{}', '{}', true, '{}', '') returning id`,
    );
    expect(reserved).toEqual([...reserved].sort((a, b) => a - b));
    expect(next?.id).toBeGreaterThan(reserved[2] ?? 0);
  });
});

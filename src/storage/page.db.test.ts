import { getTableColumns, isNotNull, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { areas } from './area/area.table.ts';
import { encodeCursor } from './cursor.ts';
import { countByParent, countListing, type PageRequest, readPage, readPagesByParent } from './page.ts';

const all: PageRequest = { limit: 100, fromEnd: false, after: null, before: null };
const districts = {
  table: areas,
  fields: getTableColumns(areas),
  where: sql`${areas.level} = 'DISTRICT'`,
  order: {
    keys: [
      { expression: areas.nameEn, type: 'text' as const },
      { expression: areas.id, type: 'integer' as const },
    ],
  },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const slugsOf = async (request: Partial<PageRequest>, descending = false) => {
  const listing = { ...districts, order: { ...districts.order, descending } };
  const page = await readPage(database.db, listing, { ...all, ...request });
  return { ...page, slugs: page.rows.map(({ row }) => row.slug), cursors: page.rows.map(({ cursor }) => cursor) };
};

describe('readPage', () => {
  it.each([false, true])('walks forwards and backwards over the same rows (descending: %s)', async (descending) => {
    const whole = (await slugsOf({}, descending)).slugs;
    const forwards: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await slugsOf({ limit: 7, after }, descending);
      expect(page.hasPreviousPage).toBe(after !== null);
      forwards.push(...page.slugs);
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNextPage) break;
    }
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    let before: string | null = null;
    for (;;) {
      const page = await slugsOf({ limit: 7, fromEnd: true, before }, descending);
      backwards.unshift(...page.slugs);
      before = page.cursors.at(0) ?? null;
      if (!page.hasPreviousPage) break;
    }
    expect(backwards).toEqual(whole);
  });

  it('reads what lies between two cursors', async () => {
    const { slugs, cursors } = await slugsOf({ limit: 10 });
    const between = await slugsOf({ after: cursors[2] ?? null, before: cursors[6] ?? null });
    expect(between.slugs).toEqual(slugs.slice(3, 6));
  });

  it.each([
    ['no base64url', '%%%'],
    ['of another table', encodeCursor({ table: 'offices', types: ['text', 'integer'] }, ['a', 1])],
  ])('refuses a cursor that is %s', async (_what, after) => {
    await expect(slugsOf({ after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', place: ['after'] });
  });
});

describe('readPagesByParent', () => {
  const childrenOf = (parent: ReturnType<typeof sql>) => ({
    ...districts,
    where: sql`${areas.parentId} = ${parent}`,
    order: { keys: [{ expression: areas.slug, type: 'text' as const }] },
  });

  it('gives each parent its own page, in one statement, and nothing for a parent without rows', async () => {
    const parents = (await readPage(database.db, { ...districts, where: isNotNull(areas.bbsCode) }, all)).rows;
    const ids = parents.map(({ row }) => row.id);
    const { value, statements } = await database.statementsOf(() =>
      readPagesByParent(database.db, [...ids, 999_999], childrenOf, { ...all, limit: 2 }),
    );
    expect(statements).toHaveLength(1);
    expect(value.has(999_999)).toBe(false);
    for (const [parentId, page] of value) {
      const alone = await readPage(database.db, childrenOf(sql`${parentId}::int`), { ...all, limit: 2 });
      expect(page).toEqual(alone);
    }
  });

  it('lists rows under an ancestor that is not their parent', async () => {
    const [country] = (await readPage(database.db, { ...districts, where: sql`${areas.level} = 'COUNTRY'` }, all)).rows;
    const id = country?.row.id ?? 0;
    const below = (ancestor: ReturnType<typeof sql>) => ({
      ...districts,
      where: sql`${areas.level} = 'DISTRICT' and ${areas.ancestorIds} @> array[${ancestor}]`,
    });
    expect((await readPagesByParent(database.db, [id], below, all)).get(id)?.rows).toHaveLength(64);
  });

  it('counts the rows of each parent in one statement', async () => {
    const counts = await countByParent(database.db, [1], (parent) => ({
      table: areas,
      where: sql`${areas.parentId} = ${parent}`,
    }));
    expect(counts).toEqual(new Map([[1, 8]]));
    expect(await countListing(database.db, { table: areas, where: undefined })).toBe(568);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmptyDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { madeEntry } from '../../../tests/support/due-date-oracle.ts';
import { readCalendar, readCalendarOrders } from './calendar.read.ts';
import { type NewCalendarOrder, removeLoadedOrders, saveCalendarOrder } from './calendar.write.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openEmptyDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.sql`delete from calendar_orders`);

const order = (slug: string, knownOn: string, given: Partial<NewCalendarOrder> = {}): NewCalendarOrder => ({
  slug,
  knownOn,
  sha256: `content of ${slug}`,
  byHand: false,
  storedAt: '2026-12-01T06:00:00Z',
  entries: [madeEntry('2025-06-01/2025-06-30', 'COVERED')],
  ...given,
});
const store = async (...orders: NewCalendarOrder[]) => {
  for (const each of orders) await database.db.transaction((tx) => saveCalendarOrder(tx, each));
};
const known = async (day: string) => {
  const { orders, version } = await readCalendar(database.db, day);
  return { slugs: orders.map(({ slug }) => slug), version };
};

const LIST = order('2025-list', '2024-10-21');
const EID = order('2025-05-07-eid', '2025-05-07');
const FLOOD = order('2025-06-01-flood', '2025-06-01');

describe('the calendar as it was known on a day', () => {
  it('holds the orders known by then, the oldest first, in whatever order they were stored', async () => {
    await store(FLOOD, LIST, EID);
    expect((await known('2024-10-20')).slugs).toEqual([]);
    expect((await known('2024-10-21')).slugs).toEqual(['2025-list']);
    expect((await known('2025-05-31')).slugs).toEqual(['2025-list', '2025-05-07-eid']);
    expect((await known('2025-06-01')).slugs).toEqual(['2025-list', '2025-05-07-eid', '2025-06-01-flood']);
  });

  it('gives the entries as they were stored, in their order', async () => {
    const entries = [
      madeEntry('2025-06-05/2025-06-07', 'CLOSED', {
        kind: 'EXECUTIVE',
        name: 'ঈদ',
        nameEn: 'Eid',
        moonDependent: true,
      }),
      madeEntry('2025-06-01', 'OPEN', { certainty: 'INFERRED', source: 'order 12', areaIds: [7, 3] }),
      madeEntry('2025-06-05', 'REGULAR', { areaIds: [3] }),
    ];
    await store(order('2025-list', '2024-10-21', { entries }));
    const { orders } = await readCalendar(database.db, '2025-01-01');
    expect(orders).toMatchObject([{ slug: '2025-list', knownOn: '2024-10-21', entries }]);
  });

  it('is one statement, however many orders there are', async () => {
    await store(LIST, EID, FLOOD);
    const { statements } = await database.statementsOf(() => readCalendar(database.db, '2026-01-01'));
    expect(statements).toHaveLength(1);
  });
});

describe('the version of a calendar', () => {
  it('is none without orders', async () => {
    expect((await known('2026-01-01')).version).toBe('none');
    await store(LIST);
    expect((await known('2024-10-20')).version).toBe('none');
  });

  it('begins with the day on which the last order became known', async () => {
    await store(LIST, EID);
    expect((await known('2025-05-06')).version).toMatch(/^2024-10-21-[0-9a-f]{8}$/);
    expect((await known('2026-01-01')).version).toMatch(/^2025-05-07-[0-9a-f]{8}$/);
  });

  it('is the same for the same content, whatever the ids', async () => {
    await store(LIST, EID, FLOOD);
    const { version } = await known('2026-01-01');
    await database.sql`delete from calendar_orders`;
    await store(FLOOD, EID, LIST);
    expect((await known('2026-01-01')).version).toBe(version);
    await store({ ...EID, storedAt: '2026-12-02T06:00:00Z', byHand: true });
    expect((await known('2026-01-01')).version).toBe(version);
  });

  it('is the same for the same content, whatever came first of one day', async () => {
    const [one, another] = [order('2025-05-07-a', '2025-05-07'), order('2025-05-07-b', '2025-05-07')];
    await store(LIST, one, another);
    const before = await known('2026-01-01');
    await database.sql`delete from calendar_orders`;
    await store(LIST, another, one);
    expect(await known('2026-01-01')).toEqual(before);
  });

  it.each<[string, NewCalendarOrder[]]>([
    ['an order more', [LIST, EID, FLOOD]],
    ['an order less', [LIST]],
    ['other days', [LIST, { ...EID, sha256: 'other content' }]],
    ['another day of knowledge', [LIST, { ...EID, knownOn: '2025-05-08' }]],
    ['another day of knowledge of an order before', [{ ...LIST, knownOn: '2024-10-22' }, EID]],
  ])('is another for %s', async (_, orders) => {
    await store(LIST, EID);
    const { version } = await known('2026-01-01');
    await database.sql`delete from calendar_orders`;
    await store(...orders);
    expect((await known('2026-01-01')).version).not.toBe(version);
  });
});

describe('storing an order', () => {
  it('puts it in the place of the one of its name, with all entries', async () => {
    await store(LIST, EID);
    await store({ ...LIST, entries: [madeEntry('2025-06-03', 'CLOSED'), madeEntry('2025-06-04', 'CLOSED')] });
    const { orders } = await readCalendar(database.db, '2026-01-01');
    expect(orders.map(({ slug, entries }) => [slug, entries.length])).toEqual([
      ['2025-list', 2],
      ['2025-05-07-eid', 1],
    ]);
    expect(await database.sql`select count(*)::int from calendar_entries`).toEqual([{ count: 3 }]);
  });

  it('takes as many entries as an order may have, in one statement', async () => {
    const entries = Array.from({ length: 400 }, () => madeEntry('2025-06-03', 'CLOSED'));
    const { statements } = await database.statementsOf(() => store({ ...LIST, entries }));
    expect(statements.map((text) => text.split(' ', 1)[0])).toEqual(['begin', 'delete', 'insert', 'insert', 'commit']);
    expect((await readCalendar(database.db, '2026-01-01')).orders[0]?.entries).toHaveLength(400);
  });

  it('is undone for those of the data files alone', async () => {
    await store(LIST, { ...FLOOD, byHand: true }, EID);
    await database.db.transaction(removeLoadedOrders);
    const slugs = [LIST, EID, FLOOD].map(({ slug }) => slug);
    expect(await readCalendarOrders(database.db, slugs)).toMatchObject([{ slug: FLOOD.slug, byHand: true }]);
    expect(await database.sql`select count(*)::int from calendar_entries`).toEqual([{ count: 1 }]);
  });
});

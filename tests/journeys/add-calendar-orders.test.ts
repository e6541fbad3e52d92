import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { UserError } from '../support/enter-offices.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const OTHER = 'doict/rajbari/baliakandi';
const ADD = `mutation ($orders: [CalendarOrderInput!]!, $replace: Boolean, $dryRun: Boolean) {
  addCalendarOrders(orders: $orders, replace: $replace, dryRun: $dryRun) {
    orders { slug knownOn } unchanged errors { code path message messageEn }
  }
}`;

interface Added {
  orders: Array<{ slug: string; knownOn: string }>;
  unchanged: number;
  errors: UserError[];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await importSmallCharter(graph, OTHER, [{ name: 'তথ্য প্রদান', deadline: '২ কার্যদিবস' }], '2025-01-01');
});
afterAll(() => graph.close());
afterEach(() => graph.database.sql`delete from calendar_orders where by_hand`);

const add = async (orders: object[], given: { replace?: boolean; dryRun?: boolean } = {}) =>
  (await graph.ask<{ addCalendarOrders: Added }>(ADD, { orders, ...given })).addCalendarOrders;

const NAMED = { name: 'বন্যা', nameEn: 'flood' };
const closed = (firstOn: string, more: object = {}) => ({ firstOn, effect: 'CLOSED', ...NAMED, ...more });
/** An order of 1 November 2025 that closes the Sunday after. */
const FLOOD = { slug: '2025-11-01-flood', knownOn: '2025-11-01', entries: [closed('2025-11-02')] };
const LATER_FLOOD = { ...FLOOD, entries: [closed('2025-11-02', { lastOn: '2025-11-03' })] };

/** When an application of 30 October 2025 is due at an office that promises two working days, by which calendar. */
async function due(slug = KALIGANJ, asOf?: string): Promise<[latest: string, version: string]> {
  const query = `query ($slug: String!, $asOf: Date) { office(slug: $slug) { services(first: 1) { nodes {
    dueDate(submittedOn: "2025-10-30", asOf: $asOf) { latest calendarVersion } } } } }`;
  type Answer = { office: { services: { nodes: Array<{ dueDate: { latest: string; calendarVersion: string } }> } } };
  const { office } = await graph.ask<Answer>(query, { slug, asOf });
  const { latest = '', calendarVersion = '' } = office.services.nodes[0]?.dueDate ?? {};
  return [latest, calendarVersion];
}
const dataset = async () =>
  (
    await graph.ask<{ dataset: { revision: string; calendarVersion: string } }>(
      '{ dataset { revision calendarVersion } }',
    )
  ).dataset;

describe('addCalendarOrders', () => {
  it('moves open due dates, and only where the calendar is asked as known from then on', async () => {
    const [latest, version] = await due();
    expect(latest).toBe('2025-11-03');
    const before = await due(KALIGANJ, '2025-10-31');
    expect(await add([FLOOD])).toEqual({
      orders: [{ slug: '2025-11-01-flood', knownOn: '2025-11-01' }],
      unchanged: 0,
      errors: [],
    });
    const [moved, newVersion] = await due();
    expect(moved).toBe('2025-11-04');
    expect(newVersion).not.toBe(version);
    expect((await dataset()).calendarVersion).toBe(newVersion);
    expect(await due(KALIGANJ, '2025-10-31')).toEqual(before);
    expect((await due(KALIGANJ, '2025-11-01'))[0]).toBe('2025-11-04');
  });

  it('closes offices of the areas named, and of those below', async () => {
    const version = await due(KALUKHALI);
    const entries = [closed('2025-11-02', { areas: ['rajbari', 'lalmonirhat/aditmari'] })];
    expect((await add([{ ...FLOOD, entries }])).errors).toEqual([]);
    expect([(await due(OTHER))[0], (await due())[0]]).toEqual(['2025-11-04', '2025-11-03']);
    expect(await due(KALUKHALI)).not.toEqual(version);
  });

  it('knows in one request what it stored before', async () => {
    const query = `mutation ($orders: [CalendarOrderInput!]!) {
      addCalendarOrders(orders: $orders) { orders { slug } }
      again: addCalendarOrders(orders: $orders) { unchanged }
    }`;
    expect(await graph.ask(query, { orders: [FLOOD] })).toEqual({
      addCalendarOrders: { orders: [{ slug: FLOOD.slug }] },
      again: { unchanged: 1 },
    });
  });

  it('stores nothing in a dry run', async () => {
    const before = [await due(), await dataset()];
    expect(await add([FLOOD], { dryRun: true })).toEqual({ orders: [], unchanged: 0, errors: [] });
    expect([await due(), await dataset()]).toEqual(before);
  });

  it('leaves an order unchanged that comes again with the same days', async () => {
    await add([FLOOD]);
    const before = [await due(), await dataset()];
    expect(await add([FLOOD])).toEqual({ orders: [], unchanged: 1, errors: [] });
    expect(await add([FLOOD], { replace: true })).toEqual({ orders: [], unchanged: 1, errors: [] });
    const sameWords = [{ ...FLOOD, entries: [closed('2025-11-02', { name: ' বন্যা ', source: '' })] }];
    expect(await add(sameWords)).toEqual({ orders: [], unchanged: 1, errors: [] });
    const more = { ...FLOOD, slug: '2025-11-01-storm' };
    expect(await add([FLOOD, more])).toMatchObject({
      orders: [{ slug: '2025-11-01-storm' }],
      unchanged: 1,
      errors: [],
    });
    expect([await due(), await dataset()]).not.toEqual(before);
  });

  it('refuses other days under a name that is taken, and replaces them on demand', async () => {
    await add([FLOOD]);
    const before = [await due(), await dataset()];
    const { errors, ...stored } = await add([LATER_FLOOD]);
    expect(stored).toEqual({ orders: [], unchanged: 0 });
    expect(errors).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['orders', '0', 'slug'] }]);
    expect((await add([LATER_FLOOD], { dryRun: true })).errors).toEqual(errors);
    expect([await due(), await dataset()]).toEqual(before);
    expect(await add([LATER_FLOOD], { replace: true })).toMatchObject({ orders: [{ slug: FLOOD.slug }], errors: [] });
    expect((await due())[0]).toBe('2025-11-05');
    await add([FLOOD], { replace: true });
    expect(await due()).toEqual(before[0]);
  });

  it('lets two that enter the same order at once take turns', async () => {
    const [one, two] = await Promise.all([add([FLOOD]), add([FLOOD])]);
    expect([...one.errors, ...two.errors]).toEqual([]);
    expect([one.unchanged + two.unchanged, [...one.orders, ...two.orders].length]).toEqual([1, 1]);
  });

  it('refuses to change an order of the data files in passing', async () => {
    const order = { slug: '2025-list', knownOn: '2024-10-21', entries: [closed('2025-11-02')] };
    expect((await add([order])).errors).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['orders', '0', 'slug'] }]);
  });

  it('takes one day for the country and for a region in one order', async () => {
    const entries = [
      closed('2025-11-02'),
      { firstOn: '2025-11-02', effect: 'OPEN', ...NAMED, areas: ['rajbari'] },
      { firstOn: '2025-11-02', effect: 'COVERED' },
    ];
    expect((await add([{ ...FLOOD, entries }])).errors).toEqual([]);
    expect([(await due(OTHER))[0], (await due())[0]]).toEqual(['2025-11-03', '2025-11-04']);
  });

  it('takes the slug of the country for the whole country', async () => {
    expect((await add([{ ...FLOOD, entries: [closed('2025-11-02', { areas: ['bangladesh'] })] }])).errors).toEqual([]);
    const { calendar } = await graph.ask<{
      calendar: { openDays: number; days: Array<{ date: string; areas: unknown[] }> };
    }>('{ calendar(year: 2025) { openDays days { date areas { slug } } } }');
    expect(calendar.days.find(({ date }) => date === '2025-11-02')).toEqual({ date: '2025-11-02', areas: [] });
    expect(calendar.openDays).toBe(240);
  });

  it('takes a span up to 400 days, and a hundred orders', async () => {
    const span = { firstOn: '2027-01-01', effect: 'COVERED' };
    const orders = Array.from({ length: 100 }, (_, i) => ({ ...FLOOD, slug: `order-${i}` }));
    expect((await add(orders, { dryRun: true })).errors).toEqual([]);
    expect((await add([{ ...FLOOD, entries: [{ ...span, lastOn: '2028-02-04' }] }], { dryRun: true })).errors).toEqual(
      [],
    );
    expect(
      (await add([{ ...FLOOD, entries: [{ ...span, lastOn: '2028-02-05' }] }], { dryRun: true })).errors,
    ).toHaveLength(1);
  });
});

describe('addCalendarOrders refuses', () => {
  const TOMORROW = NOW.add({ hours: 24 }).toString().slice(0, 10);
  const entry = (more: object) => [{ ...FLOOD, entries: [closed('2025-11-02', more)] }];

  it.each<[string, object[], string, string?]>([
    ['no orders', [], 'orders'],
    ['more than a hundred', Array.from({ length: 101 }, (_, i) => ({ ...FLOOD, slug: `order-${i}` })), 'orders'],
    ...['', 'a', 'A1', 'a--b', '-ab', 'ab-', 'a b', 'বন্যা', 'a'.repeat(81), '2025/list'].map(
      (slug): [string, object[], string] => [`the name «${slug}»`, [{ ...FLOOD, slug }], 'orders.0.slug'],
    ),
    ['an order that becomes known tomorrow', [{ ...FLOOD, knownOn: TOMORROW }], 'orders.0.knownOn'],
    ['an order without entries', [{ ...FLOOD, entries: [] }], 'orders.0.entries'],
    ['more than 400 entries', [{ ...FLOOD, entries: Array(401).fill(closed('2025-11-02')) }], 'orders.0.entries'],
    ['days in reverse', entry({ lastOn: '2025-11-01' }), 'orders.0.entries.0.lastOn'],
    ['too many days', entry({ lastOn: '2026-12-07' }), 'orders.0.entries.0.lastOn'],
    ['a closure without a name', entry({ name: null }), 'orders.0.entries.0.name'],
    ['a closure with a blank name', entry({ name: ' \n' }), 'orders.0.entries.0.name'],
    ['a closure without an English name', entry({ nameEn: '' }), 'orders.0.entries.0.nameEn'],
    ['a worked day without a name', entry({ effect: 'OPEN', name: '' }), 'orders.0.entries.0.name'],
    ['days covered in one area', entry({ effect: 'COVERED', areas: ['rajbari'] }), 'orders.0.entries.0.areas'],
    ['an area that is none', entry({ areas: ['rajbari', 'nowhere'] }), 'orders.0.entries.0.areas', 'NOT_FOUND'],
    [
      'two things said of one day',
      [
        {
          ...FLOOD,
          entries: [closed('2025-11-02', { lastOn: '2025-11-04' }), { firstOn: '2025-11-04', effect: 'REGULAR' }],
        },
      ],
      'orders.0.entries.1.firstOn',
    ],
    [
      'two things said of one day in one area',
      [
        {
          ...FLOOD,
          entries: [
            closed('2025-11-02', { areas: ['rajbari', 'lalmonirhat'] }),
            closed('2025-11-02', { areas: ['rajbari'] }),
          ],
        },
      ],
      'orders.0.entries.1.firstOn',
    ],
    ['one order twice', [FLOOD, { ...FLOOD, slug: 'another' }, LATER_FLOOD], 'orders.2.slug', 'ALREADY_EXISTS'],
    ['a name with a character that no text has', entry({ name: 'বন্যা\u0000' }), 'orders.0.entries.0.name'],
    ['a name of more than 500 characters', entry({ nameEn: 'a'.repeat(501) }), 'orders.0.entries.0.nameEn'],
    ['a source with such a character', entry({ source: 'order\u0000 12' }), 'orders.0.entries.0.source'],
  ])('%s', async (_, orders, path, code = 'BAD_USER_INPUT') => {
    const before = await dataset();
    const { errors, ...stored } = await add(orders);
    expect(errors.map((error) => [error.code, error.path.join('.')])).toEqual([[code, path]]);
    expect(errors[0]?.message).toMatch(/[ঀ-৿]/);
    expect(errors[0]?.messageEn).toMatch(/[a-z]/);
    expect(stored).toEqual({ orders: [], unchanged: 0 });
    expect(await dataset()).toEqual(before);
  });

  it('all orders for one that is wrong, and tells every fault', async () => {
    const before = [await due(), await dataset()];
    const wrong = { ...LATER_FLOOD, slug: 'Storm', entries: [closed('2025-11-03', { name: '', areas: ['nowhere'] })] };
    const { errors, ...stored } = await add([FLOOD, wrong]);
    expect(errors.map(({ path }) => path.join('.'))).toEqual([
      'orders.1.slug',
      'orders.1.entries.0.name',
      'orders.1.entries.0.areas',
    ]);
    expect(stored).toEqual({ orders: [], unchanged: 0 });
    expect([await due(), await dataset()]).toEqual(before);
  });

  it('to tell more than a hundred faults', async () => {
    const entries = Array.from({ length: 200 }, () => closed('2025-11-02', { name: '', areas: ['nowhere'] }));
    expect((await add([{ ...FLOOD, entries }])).errors).toHaveLength(100);
  });

  it('whoever may not write', async () => {
    const { data } = await graph.executeAs({ authorization: null }, ADD, { orders: [FLOOD] });
    expect(data).toMatchObject({
      addCalendarOrders: { orders: [], unchanged: 0, errors: [{ code: 'FORBIDDEN', path: ['authorization'] }] },
    });
    expect((await due())[0]).toBe('2025-11-03');
  });

  it.each([{ firstOn: '2025-02-30' }, { effect: 'SHUT' }, { kind: 'BANK' }])('%j before it is asked', async (more) => {
    const { errors } = await graph.execute(ADD, { orders: entry(more) });
    expect(errors).toHaveLength(1);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { UserError } from '../support/enter-offices.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const ADD = `mutation ($orders: [CalendarOrderInput!]!, $replace: Boolean) {
  addCalendarOrders(orders: $orders, replace: $replace) { orders { slug } errors { code path } }
}`;
const REMOVE = `mutation ($slug: String!) {
  removeCalendarOrder(slug: $slug) { removed errors { code path message messageEn } }
}`;

interface Removed {
  removed: string | null;
  errors: UserError[];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
afterEach(() => graph.database.sql`delete from calendar_orders where by_hand`);

/** An order that closes Sunday, 2 November 2025. */
const closing = (slug: string, knownOn: string) => ({
  slug,
  knownOn,
  entries: [{ firstOn: '2025-11-02', effect: 'CLOSED', name: 'বন্যা', nameEn: 'flood' }],
});
const FLOOD = closing('2025-11-01-flood', '2025-11-01');
const STORM = closing('2025-11-01-storm', '2025-11-01');
/** In place of an order of the data files: of all the days that it named, one is left. */
const LIST = closing('2025-list', '2024-10-21');

const add = async (...orders: object[]) => {
  const added = await graph.ask<{ addCalendarOrders: Removed }>(ADD, { orders, replace: true });
  expect(added.addCalendarOrders.errors).toEqual([]);
};
const remove = async (slug: string) =>
  (await graph.ask<{ removeCalendarOrder: Removed }>(REMOVE, { slug })).removeCalendarOrder;

/** When an application of 30 October 2025 is due at an office that promises two working days, by which calendar. */
async function due(asOf?: string) {
  const query = `query ($slug: String!, $asOf: Date) { office(slug: $slug) { services(first: 1) { nodes {
    dueDate(submittedOn: "2025-10-30", asOf: $asOf) { status latest calendarVersion } } } } }`;
  type Due = { status: string; latest: string | null; calendarVersion: string };
  type Answer = { office: { services: { nodes: Array<{ dueDate: Due }> } } };
  const { office } = await graph.ask<Answer>(query, { slug: KALIGANJ, asOf });
  return office.services.nodes[0]?.dueDate;
}
const calendar = async () =>
  (
    await graph.ask<{ calendar: object }>(
      '{ calendar(year: 2025) { version openDays closedDays days { date isOpen name areas { slug } } orders { slug knownOn } } }',
    )
  ).calendar;
const revision = async () =>
  Number((await graph.ask<{ dataset: { revision: string } }>('{ dataset { revision } }')).dataset.revision);

describe('removeCalendarOrder', () => {
  it('gives back the due dates and the version of before, also as known on days of the past', async () => {
    const before = [await due(), await due('2025-11-01'), await calendar()];
    expect(before[0]).toMatchObject({ latest: '2025-11-03' });
    await add(FLOOD);
    expect(await due('2025-11-01')).toMatchObject({ latest: '2025-11-04' });
    const entered = await revision();
    expect(await remove(FLOOD.slug)).toEqual({ removed: FLOOD.slug, errors: [] });
    expect([await due(), await due('2025-11-01'), await calendar()]).toEqual(before);
    expect(await revision()).toBeGreaterThan(entered);
  });

  it('leaves the other orders that somebody entered', async () => {
    await add(STORM);
    const before = [await due(), await calendar()];
    await add(FLOOD);
    await remove(FLOOD.slug);
    expect([await due(), await calendar()]).toEqual(before);
    expect(await remove(STORM.slug)).toEqual({ removed: STORM.slug, errors: [] });
  });

  it('brings back the order of the data files that it had replaced', async () => {
    const before = [await due(), await calendar()];
    await add(LIST);
    expect(await due()).toMatchObject({ status: 'OUTSIDE_CALENDAR', latest: null });
    expect(await remove(LIST.slug)).toEqual({ removed: LIST.slug, errors: [] });
    expect([await due(), await calendar()]).toEqual(before);
    expect((await remove(LIST.slug)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('knows in one request what it removed before', async () => {
    await add(FLOOD);
    const query = `mutation ($slug: String!) {
      removeCalendarOrder(slug: $slug) { removed }
      again: removeCalendarOrder(slug: $slug) { removed errors { code } }
    }`;
    expect(await graph.ask(query, { slug: FLOOD.slug })).toEqual({
      removeCalendarOrder: { removed: FLOOD.slug },
      again: { removed: null, errors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('lets two that remove the same order at once take turns', async () => {
    await add(FLOOD);
    const both = await Promise.all([remove(FLOOD.slug), remove(FLOOD.slug)]);
    expect(both.map(({ removed }) => removed).toSorted()).toEqual([FLOOD.slug, null]);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('removeCalendarOrder refuses', () => {
  it.each([
    ['an order that nobody knows', '2025-11-01-storm'],
    ['an order of the data files', '2025-list'],
    ['what no order can be called', 'বন্যা "2025\ud800'],
    ['no name', ''],
  ])('%s', async (_, slug) => {
    await add(FLOOD);
    const before = [await due(), await calendar(), await revision()];
    const { removed, errors } = await remove(slug);
    expect(removed).toBeNull();
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['slug'] }]);
    expect(errors[0]?.message).toMatch(/[ঀ-৿]/);
    expect(errors[0]?.messageEn).toMatch(/[a-z]/);
    expect([await due(), await calendar(), await revision()]).toEqual(before);
  });

  it('whoever may not write', async () => {
    await add(FLOOD);
    const { data } = await graph.executeAs({ authorization: null }, REMOVE, { slug: FLOOD.slug });
    expect(data).toMatchObject({
      removeCalendarOrder: { removed: null, errors: [{ code: 'FORBIDDEN', path: ['authorization'] }] },
    });
    expect(await due()).toMatchObject({ latest: '2025-11-04' });
  });
});

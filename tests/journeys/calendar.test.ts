import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addCalendarOrders } from '../../src/operations/add-calendar-orders.ts';
import { DATA_DIRECTORY } from '../../src/operations/load-data/data-file.ts';
import { loadData } from '../../src/operations/load-data.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';

const CALENDAR = `query ($year: Int!, $area: String, $asOf: Date) { calendar(year: $year, area: $area, asOf: $asOf) {
  year version openDays closedDays covered { first last } orders { slug knownOn }
  days { date isOpen name nameEn kind moonDependent certainty source order { slug knownOn } areas { slug } }
} }`;

interface Day {
  date: string;
  isOpen: boolean;
  nameEn: string;
  certainty: string;
  order: { slug: string };
  areas: Array<{ slug: string }>;
}
interface Year {
  year: number;
  version: string;
  openDays: number;
  closedDays: number;
  covered: Array<{ first: string; last: string }>;
  orders: Array<{ slug: string; knownOn: string }>;
  days: Day[];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const yearOf = async (year: number, given: { area?: string; asOf?: string } = {}) =>
  (await graph.ask<{ calendar: Year }>(CALENDAR, { year, ...given })).calendar;
const on = ({ days }: Year, date: string) => days.filter((day) => day.date === date);

describe('a year of the calendar', () => {
  it.each([
    [2024, 235, 129, 27],
    [2025, 241, 124, 32],
    [2026, 242, 123, 31],
    [2027, 0, 0, 0],
  ])('%i has %i open days and %i closed ones', async (year, openDays, closedDays, days) => {
    const found = await yearOf(year);
    expect(found).toMatchObject({ year, openDays, closedDays });
    expect(found.days).toHaveLength(days);
  });

  it('tells the Saturdays that are worked, and on whose order', async () => {
    const worked = (await yearOf(2025)).days.filter(({ isOpen }) => isOpen);
    const saturday = {
      isOpen: true,
      name: 'শনিবার অফিস খোলা',
      nameEn: 'worked Saturday, for the Eid-ul-Azha days',
      kind: 'COMPENSATION',
      moonDependent: false,
      certainty: 'AMENDED',
      source: 'https://www.dhakatribune.com/bangladesh/government-affairs/380590/govt-issues-10-day-holiday-notice',
      order: { slug: '2025-05-07-eid-ul-azha', knownOn: '2025-05-07' },
      areas: [],
    };
    expect(worked).toEqual([
      { ...saturday, date: '2025-05-17' },
      { ...saturday, date: '2025-05-24' },
    ]);
    expect((await yearOf(2026)).days.filter(({ isOpen }) => isOpen).map(({ date }) => date)).toEqual(['2026-05-23']);
  });

  it('passes over a day that a later order made regular, and says what is inferred', async () => {
    const year = await yearOf(2025);
    expect(on(year, '2025-09-05')).toEqual([]);
    expect(on(year, '2025-09-06')).toMatchObject([{ isOpen: false, moonDependent: true, certainty: 'AMENDED' }]);
    expect(on(await yearOf(2024), '2024-12-16')).toMatchObject([{ certainty: 'INFERRED', source: null }]);
  });

  it('tells the days of a region with its areas, and counts them only there', async () => {
    const day = { isOpen: false, nameEn: 'Chaitra Sankranti', kind: 'EXECUTIVE', order: { slug: '2026-list' } };
    const areas = [{ slug: 'rangamati' }, { slug: 'khagrachhari' }, { slug: 'bandarban' }];
    const [country, kaptai, elsewhere] = [
      await yearOf(2026),
      await yearOf(2026, { area: 'rangamati/kaptai' }),
      await yearOf(2026, { area: 'lalmonirhat/kaliganj' }),
    ];
    expect(on(country, '2026-04-13')).toMatchObject([{ ...day, areas }]);
    expect(on(kaptai, '2026-04-13')).toMatchObject([{ ...day, areas }]);
    expect(on(elsewhere, '2026-04-13')).toEqual([]);
    expect([country, kaptai, elsewhere].map(({ openDays }) => openDays)).toEqual([242, 241, 242]);
    expect([country, kaptai, elsewhere].map(({ days }) => days.length)).toEqual([31, 31, 30]);
    const dates = country.days.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('tells every order known and every day covered, in their order', async () => {
    const { covered, orders } = await yearOf(2026);
    expect(covered).toEqual([
      { first: '2024-01-01', last: '2024-08-05' },
      { first: '2024-08-08', last: '2026-12-31' },
    ]);
    expect(orders.map(({ slug }) => slug)).toEqual([
      ...['2024-list', '2023-12-28-election', '2024-07-20-curfew', '2024-07-23-curfew', '2024-08-04-curfew'],
      ...['2024-08-13-mourning-day', '2024-10-08-durga-puja', '2025-list', '2025-03-20-eid-ul-fitr'],
      ...['2025-05-07-eid-ul-azha', '2025-07-02-july-uprising-day', '2025-08-28-miladunnabi', '2026-list'],
      ...['2025-12-30-state-mourning', '2026-01-25-election', '2026-03-08-eid-ul-fitr', '2026-05-09-eid-ul-azha'],
    ]);
  });

  it('is given as it was known on a day', async () => {
    const spring = await yearOf(2025, { asOf: '2025-05-06' });
    // Two days of Eid more, two Saturdays worked, a day in August, the feast moved from a Friday to a Saturday, a funeral.
    expect(spring).toMatchObject({ openDays: 243, covered: [{}, { last: '2025-12-31' }] });
    expect(spring.orders.at(-1)).toEqual({ slug: '2025-03-20-eid-ul-fitr', knownOn: '2025-03-20' });
    expect(on(spring, '2025-09-05')).toHaveLength(1);
    expect(await yearOf(2025, { asOf: '2023-10-25' })).toMatchObject({
      version: 'none',
      covered: [],
      orders: [],
      days: [],
    });
  });

  it.each([
    [{ year: 0 }, 'year'],
    [{ year: 10_000 }, 'year'],
    [{ year: 2026, area: 'rangamati/nowhere' }, 'area'],
  ])('is refused for %j', async (variables, argument) => {
    const { errors } = await graph.execute(CALENDAR, variables);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', place: [argument] });
  });
});

describe('the data files, changed and loaded again', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'sanad-data-'));
    cpSync(DATA_DIRECTORY, directory, { recursive: true });
  });
  afterEach(async () => {
    rmSync(directory, { recursive: true, force: true });
    await reload(DATA_DIRECTORY);
  });

  const reload = (from = directory) => loadData(graph.database.db, { directory: from, now: NOW.toString() });
  const change = (file: string, edit: (text: string) => string) => {
    const path = join(directory, 'calendar', file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  const closure = (slug: string, knownOn: string, day: string, effect: 'CLOSED' | 'REGULAR') => ({
    slug,
    knownOn,
    entries: [
      {
        ...{ firstOn: day, lastOn: day, effect, kind: null, name: 'বন্যা', nameEn: 'flood' },
        ...{ moonDependent: false, certainty: 'AMENDED' as const, areas: [], source: null },
      },
    ],
  });
  const enter = async (order: ReturnType<typeof closure>) => {
    const run = { replace: false, now: NOW.toString(), dryRun: false };
    expect((await addCalendarOrders(graph.database.db, { orders: [order], ...run })).errors).toEqual([]);
  };
  const forget = (slug: string) => graph.database.sql`delete from calendar_orders where slug = ${slug}`;

  it('bring their orders anew, and leave one that was entered by hand', async () => {
    const before = await yearOf(2026);
    await enter(closure('2026-11-01-flood', '2026-11-01', '2026-11-02', 'CLOSED'));
    const flooded = await yearOf(2026);
    change('2026.csv', (text) => text.replaceAll(/^2026-05-09-eid-ul-azha,.*\n/gm, ''));
    expect(await reload()).toEqual(['calendar']);
    const changed = await yearOf(2026);
    expect(changed.orders.map(({ slug }) => slug)).not.toContain('2026-05-09-eid-ul-azha');
    expect([on(changed, '2026-05-23'), on(changed, '2026-05-25')]).toEqual([[], []]);
    expect(on(changed, '2026-11-02')).toMatchObject([{ isOpen: false, order: { slug: '2026-11-01-flood' } }]);
    expect(new Set([before.version, flooded.version, changed.version]).size).toBe(3);
    expect(await reload()).toEqual([]);
    expect(await reload(DATA_DIRECTORY)).toEqual(['calendar']);
    expect(await yearOf(2026)).toEqual(flooded);
    await forget('2026-11-01-flood');
    expect(await yearOf(2026)).toEqual(before);
  });

  it('do not overrule an order of the same day that was entered by hand after them', async () => {
    await enter(closure('2026-05-09-correction', '2026-05-09', '2026-05-25', 'REGULAR'));
    const corrected = await yearOf(2026);
    expect(on(corrected, '2026-05-25')).toEqual([]);
    change('2025.csv', (text) => text.replace('state mourning for Khaleda Zia', 'state mourning'));
    expect(await reload()).toEqual(['calendar']);
    const found = await yearOf(2026);
    await forget('2026-05-09-correction');
    expect(on(found, '2026-05-25')).toEqual([]);
  });

  it('may bring a new year', async () => {
    const rows = ['2027-01-01/2027-12-31,covered,,,,n', '2027-01-03,closed,general,নতুন দিন,New Day,n'];
    const lines = rows.map((row) => `2027-list,2026-11-20,${row},listed,,`);
    const columns = 'order,known_on,date,effect,kind,name_bn,name_en,moon_dependent,certainty,areas,source';
    writeFileSync(join(directory, 'calendar/2027.csv'), [columns, ...lines, ''].join('\n'));
    expect(await reload()).toEqual(['calendar']);
    // 52 weekends, the Friday of the 1st, and the new day.
    expect(await yearOf(2027)).toMatchObject({ openDays: 259, closedDays: 106, days: [{ date: '2027-01-03' }] });
    expect(await yearOf(2027, { asOf: '2026-11-19' })).toMatchObject({ openDays: 0, closedDays: 0 });
  });

  it('are refused as a whole where a line is wrong', async () => {
    const before = await yearOf(2026);
    change('2026.csv', (text) => text.replace('2026-02-04,closed', '2026-02-30,closed'));
    await expect(reload()).rejects.toThrow('calendar/2026.csv:3: “2026-02-30” is no day');
    change('2026.csv', (text) =>
      text.replace('2026-02-30,closed', '2026-02-04,closed').replace('rangamati', 'nowhere'),
    );
    await expect(reload()).rejects.toThrow('nowhere');
    expect(await yearOf(2026)).toEqual(before);
  });
});

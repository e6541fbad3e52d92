import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dueByRules,
  dueDay,
  madeEntry,
  plusDays,
  type Question,
  stateOf,
  wayByRules,
} from '../../../tests/support/due-date-oracle.ts';
import type { CalendarEdition, CalendarEntry, DayEffect } from '../calendar/calendar-order.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import { DEADLINE_KINDS, type Deadline, TIME_UNITS, type TimeUnit } from '../deadline/deadline.ts';
import { CLOSED_LAST_DAY_RULES, type ClosedLastDay } from './due-date.ts';
import { explainBound, explainDueDate } from './explain-days.ts';
import { findDueDate, latestDueDay } from './find-due-date.ts';
import type { Counting } from './term.ts';

/** Milliseconds: other tests run at the same time. */
const LONGEST_RUN = 30_000;

const SEED = { seed: 20250901, numRuns: 300 };

/** Long enough a calendar that most bounds end within it, and none goes far beyond. */
const MOST: Record<TimeUnit, number> = { MINUTE: 1500, HOUR: 30, WORKING_DAY: 40, DAY: 60, WEEK: 8, MONTH: 8, YEAR: 1 };

const AREAS = [1, 2, 3];

/** Spans that do not overlap, as entries of one effect each: within an order two entries of one scope never disagree. */
function walk(first: string, effects: DayEffect[], longest: number, areaIds: fc.Arbitrary<number[] | null>) {
  const step = fc.record({
    gap: fc.nat(longest),
    length: fc.integer({ min: 1, max: longest }),
    effect: fc.constantFrom(...effects),
    areaIds,
  });
  return fc.array(step, { maxLength: 12 }).map((steps) => {
    const entries: CalendarEntry[] = [];
    let next = first;
    for (const { gap, length, effect, areaIds: areas } of steps) {
      const [from, to] = [plusDays(next, gap), plusDays(next, gap + length - 1)];
      entries.push(madeEntry(`${from}/${to}`, effect, { areaIds: areas }));
      next = plusDays(to, 1);
    }
    return entries;
  });
}

const someAreas = fc.subarray(AREAS, { minLength: 1 });

/** A calendar of a year or so, from about a year's end: covered with gaps, closed and worked by several orders. */
const edition = fc.integer({ min: 0, max: 900 }).chain((offset) => {
  const first = plusDays('2023-06-01', offset);
  const spoken = ['CLOSED', 'CLOSED', 'OPEN', 'REGULAR'] as const;
  const order = fc.record({
    national: walk(first, [...spoken], 9, fc.constant(null)),
    regional: walk(first, [...spoken], 9, someAreas),
    covered: walk(first, ['COVERED'], 20, fc.option(someAreas, { freq: 3 })),
  });
  const covered = fc
    .tuple(fc.integer({ min: 20, max: 300 }), fc.nat(3), fc.integer({ min: 1, max: 120 }))
    .map(([length, gap, more]) => [
      madeEntry(`${first}/${plusDays(first, length)}`, 'COVERED'),
      madeEntry(`${plusDays(first, length + 1 + gap)}/${plusDays(first, length + gap + more)}`, 'COVERED'),
    ]);
  return fc.tuple(covered, fc.array(order, { maxLength: 3 })).map(
    ([known, orders]): CalendarEdition => ({
      version: 'random',
      orders: [
        known,
        ...orders.map(({ national, regional, covered: more }) => [...national, ...more, ...regional]),
      ].map((entries, i) => ({ slug: `order-${i}`, knownOn: `2023-01-0${i + 1}`, entries })),
    }),
  );
});

/** An application within that calendar or a little outside it. */
const question = (closedLastDay: ClosedLastDay) =>
  fc.tuple(edition, fc.subarray(AREAS), fc.integer({ min: -12, max: 200 })).map(([made, areaIds, after]): Question => {
    const first = made.orders[0]?.entries[0]?.firstOn ?? '';
    return { edition: made, areaIds, submittedOn: plusDays(first, after), closedLastDay };
  });

const bound = fc
  .constantFrom(...TIME_UNITS)
  .chain((unit) => fc.record({ amount: fc.integer({ min: 1, max: MOST[unit] }), unit: fc.constant(unit) }));

const range = bound.chain(({ amount, unit }) =>
  fc.option(fc.integer({ min: 1, max: amount })).map((least) => ({
    min: least === amount ? null : least,
    max: amount,
    unit,
  })),
);

const NO_BOUND = { min: null, max: null, unit: null };

const deadline = fc
  .record({
    kind: fc.constantFrom('FIXED', 'RANGE', 'CONDITIONAL', ...DEADLINE_KINDS),
    immediate: fc.boolean(),
    conditional: fc.boolean(),
    only: range,
    cases: fc.array(fc.tuple(fc.string(), fc.option(range, { freq: 5, nil: NO_BOUND })), { maxLength: 3 }),
  })
  .map(({ kind, only, cases, ...flags }): Deadline => {
    const isMeasured = kind === 'FIXED' || kind === 'RANGE';
    const measured = kind === 'FIXED' ? { ...only, min: null } : only;
    return {
      text: 'সনদের কথা',
      kind,
      ...flags,
      ...(isMeasured ? measured : NO_BOUND),
      cases: kind === 'CONDITIONAL' ? cases.map(([label, of]) => ({ label, ...of })) : [],
    };
  });

function countingOf({ edition: made, areaIds, submittedOn, closedLastDay }: Question): Counting {
  return {
    submittedOn: Temporal.PlainDate.from(submittedOn),
    calendar: workingCalendar(made, areaIds),
    closedLastDay,
  };
}

const iso = (date: Temporal.PlainDate | null) => date?.toString() ?? null;

function found(of: Deadline, asked: Question) {
  const { status, earliest, latest, cases } = findDueDate(of, countingOf(asked));
  const days = cases.map((one) => ({ earliest: iso(one.earliest), latest: iso(one.latest) }));
  return { status, earliest: iso(earliest), latest: iso(latest), cases: days };
}

/** All its dates, in one order. */
function datesOf({ earliest, latest, cases }: ReturnType<typeof found>): Array<string | null> {
  return [earliest, latest, ...cases.flatMap((one) => [one.earliest, one.latest])];
}

/** A date not known is later than all that are. */
const notEarlier = (date: string | null, than: string | null) => date === null || (than !== null && date >= than);

describe.each(CLOSED_LAST_DAY_RULES)('due dates by the rule %s', { timeout: LONGEST_RUN }, (rule) => {
  const asked = question(rule);

  it('are those of the rules, worked out a day at a time', () => {
    fc.assert(
      fc.property(deadline, asked, (of, on) => {
        expect(found(of, on)).toEqual(dueByRules(of, on));
      }),
      SEED,
    );
  });

  it('are explained from submission to the due date, without gaps, and count what the rules count', () => {
    fc.assert(
      fc.property(bound, asked, (one, on) => {
        const days = explainBound({ min: null, max: one.amount, unit: one.unit }, countingOf(on));
        const due = dueDay(one, on);
        if (due !== null) {
          expect(days.map(({ date, counted }) => [iso(date), counted])).toEqual(wayByRules(one, due, on));
          return;
        }
        expect(days.map(({ date }) => iso(date))).toEqual(days.map((_, i) => plusDays(on.submittedOn, i)));
        expect(stateOf(iso(days.at(-1)?.date ?? null) ?? '', on)).toBe('UNKNOWN');
      }),
      SEED,
    );
  });

  it('that depend on the case are explained to the latest of them', () => {
    fc.assert(
      fc.property(deadline, asked, (of, on) => {
        const { status, latest, cases } = found(of, on);
        const last = iso(explainDueDate(of, countingOf(on)).at(-1)?.date ?? null);
        if (latest !== null) expect(last).toBe(latest);
        const numbered = cases.filter((_, i) => of.cases[i]?.max !== null).map((one) => one.latest);
        if (status === 'BY_CASE' && !numbered.includes(null)) expect(last).toBe(numbered.toSorted().at(-1));
        if (!['DATED', 'IMMEDIATE', 'BY_CASE', 'OUTSIDE_CALENDAR'].includes(status)) expect(last).toBeNull();
      }),
      SEED,
    );
  });

  it('of working days are open days, with as many counted as promised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), asked, (max, on) => {
        const days = explainBound({ min: null, max, unit: 'WORKING_DAY' }, countingOf(on));
        const due = dueDay({ amount: max, unit: 'WORKING_DAY' }, on);
        const counted = days.filter((day) => day.counted).map(({ date }) => stateOf(date.toString(), on));
        expect(counted.filter((state) => state !== 'OPEN')).toEqual([]);
        if (due === null) expect(counted.length).toBeLessThan(max);
        else expect([stateOf(due, on), counted.length]).toEqual(['OPEN', max]);
      }),
      SEED,
    );
  });

  it('are never earlier for one closure more', () => {
    fc.assert(
      fc.property(
        deadline,
        asked,
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 5 }),
        (of, on, at, long) => {
          const from = plusDays(on.submittedOn, at);
          const closure = madeEntry(`${from}/${plusDays(from, long - 1)}`, 'CLOSED');
          const orders = [...on.edition.orders, { slug: 'closure', knownOn: '2024-01-01', entries: [closure] }];
          const before = datesOf(found(of, on));
          const after = datesOf(found(of, { ...on, edition: { ...on.edition, orders } }));
          expect(after.filter((date, i) => !notEarlier(date, before[i] ?? null))).toEqual([]);
        },
      ),
      SEED,
    );
  });

  it('are hidden, not moved, where the calendar knows less', () => {
    fc.assert(
      fc.property(deadline, asked, fc.integer({ min: -3, max: 90 }), fc.nat(30), (of, on, at, long) => {
        const from = plusDays(on.submittedOn, at);
        const orders = on.edition.orders.map((order) => ({
          ...order,
          entries: order.entries.flatMap((entry) => withoutDays(entry, from, plusDays(from, long))),
        }));
        const before = datesOf(found(of, on));
        const after = datesOf(found(of, { ...on, edition: { ...on.edition, orders } }));
        expect(after.filter((date, i) => date !== null && date !== before[i])).toEqual([]);
      }),
      SEED,
    );
  });

  it('of a longer bound are never earlier', () => {
    fc.assert(
      fc.property(bound, fc.integer({ min: 1, max: 20 }), asked, ({ amount, unit }, more, on) => {
        const dueOf = (max: number) => iso(latestDueDay({ min: null, max, unit }, countingOf(on)));
        const [shorter, longer] = [dueOf(amount), dueOf(amount + more)];
        // Beyond a gap the longer of two terms in calendar days may end on a known day where the shorter does not.
        if (shorter !== null) expect(notEarlier(longer, shorter), `${shorter}, then ${longer}`).toBe(true);
      }),
      SEED,
    );
  });

  it('do not begin after they end', () => {
    fc.assert(
      fc.property(deadline, asked, (of, on) => {
        const { earliest, latest, cases } = found(of, on);
        const ends = [{ earliest, latest }, ...cases];
        expect(ends.filter((one) => one.earliest !== null && !notEarlier(one.latest, one.earliest))).toEqual([]);
      }),
      SEED,
    );
  });
});

/** What is left of an entry that says what is known, without the days from `from` to `to`. */
function withoutDays(entry: CalendarEntry, from: string, to: string): CalendarEntry[] {
  if (entry.effect !== 'COVERED') return [entry];
  const before = { ...entry, lastOn: [entry.lastOn, plusDays(from, -1)].toSorted()[0] ?? '' };
  const after = { ...entry, firstOn: [entry.firstOn, plusDays(to, 1)].toSorted()[1] ?? '' };
  return [before, after].filter(({ firstOn, lastOn }) => firstOn <= lastOn);
}

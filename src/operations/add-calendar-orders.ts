import { Temporal } from 'temporal-polyfill';
import { dayInDhaka } from '../domain/calendar/day-in-dhaka.ts';
import type { DomainError } from '../domain/errors.ts';
import { readCalendarOrders, type StoredCalendarOrder } from '../storage/calendar/calendar.read.ts';
import { lockCalendar } from '../storage/calendar/calendar.write.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { checkOrders } from './add-calendar-orders/check-orders.ts';
import { knownInFuture, orderExists, wrongNumberOfOrders } from './add-calendar-orders/refusals.ts';
import { type CalendarOrderRow, MOST_ORDERS, tidyOrder } from './add-calendar-orders/rows.ts';
import { hashOfOrder, storeOrders } from './add-calendar-orders/store-orders.ts';
import { MOST_ERRORS } from './most-errors.ts';

/** Orders to enter. `now` is an ISO 8601 instant; `replace` lets an order take the place of one of its name. */
export interface AddCalendarOrdersInput {
  orders: readonly CalendarOrderRow[];
  replace: boolean;
  now: string;
  dryRun: boolean;
}

/** What was stored; `unchanged` orders were stored with the same entries before. With errors nothing is stored. */
export interface AddCalendarOrdersResult {
  orders: StoredCalendarOrder[];
  unchanged: number;
  errors: DomainError[];
}

/**
 * Enters orders of the government on its working days, in one transaction: all or none. Every due date is reckoned by
 * them from then on. What is wrong comes back as data, up to a hundred errors, each at its order, entry and field. Two
 * such requests take turns.
 */
export async function addCalendarOrders(
  db: Database,
  { orders: given, replace, now, dryRun }: AddCalendarOrdersInput,
): Promise<AddCalendarOrdersResult> {
  if (given.length === 0 || given.length > MOST_ORDERS) {
    return { ...NOTHING, errors: [wrongNumberOfOrders(['orders'], MOST_ORDERS)] };
  }
  const orders = given.map(tidyOrder);

  return db.transaction(async (tx) => {
    await lockCalendar(tx);
    const { errors, areaIds } = await checkOrders(tx, orders);
    errors.push(...checkKnownOn(orders, dayInDhaka(Temporal.Instant.from(now))));
    const slugs = orders.map(({ slug }) => slug);
    const stored = new Map((await readCalendarOrders(tx, slugs)).map(({ slug, sha256 }) => [slug, sha256]));
    const wanted = orders.filter((order) => stored.get(order.slug) !== hashOfOrder(order));
    const taken = replace ? [] : wanted.filter(({ slug }) => stored.has(slug));
    errors.push(...taken.map((order) => orderExists(['orders', String(orders.indexOf(order)), 'slug'], order.slug)));
    if (errors.length > 0) return { ...NOTHING, errors: errors.slice(0, MOST_ERRORS) };
    const unchanged = orders.length - wanted.length;
    if (dryRun || wanted.length === 0) return { ...NOTHING, unchanged };
    const saved = await storeOrders(tx, wanted, areaIds, { byHand: true, now });
    await raiseRevision(tx, now);
    return { orders: saved, unchanged, errors: [] };
  });
}

function checkKnownOn(orders: readonly CalendarOrderRow[], today: string): DomainError[] {
  return orders.flatMap(({ knownOn }, i) =>
    knownOn > today ? [knownInFuture(['orders', String(i), 'knownOn'], knownOn, today)] : [],
  );
}

const NOTHING: AddCalendarOrdersResult = { orders: [], unchanged: 0, errors: [] };

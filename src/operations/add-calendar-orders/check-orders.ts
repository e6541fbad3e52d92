import type { DomainError } from '../../domain/errors.ts';
import { readAreasBySlug } from '../../storage/area/area.read.ts';
import type { Database } from '../../storage/connect.ts';
import { areaUnknown } from '../area-unknown.ts';
import { checkOrder } from './check-order.ts';
import { orderTwice } from './refusals.ts';
import type { CalendarOrderRow, PlacedOrder } from './rows.ts';

/** What is wrong with the orders of a request, and the ids of the areas they name. */
export interface CheckedOrders {
  errors: DomainError[];
  areaIds: ReadonlyMap<string, number>;
}

/** Checks orders in themselves, among one another and against the areas there are. */
export async function checkOrders(tx: Database, orders: readonly CalendarOrderRow[]): Promise<CheckedOrders> {
  const slugs = new Set(orders.flatMap(({ entries }) => entries.flatMap(({ areas }) => areas)));
  const areaIds = new Map((await readAreasBySlug(tx, [...slugs])).map(({ slug, id }) => [slug, id]));
  const placed = orders.map(placeOrder);
  const errors = placed.flatMap((order, i) => [
    ...checkOrder(order),
    ...checkAreas(order, areaIds),
    ...(placed.findIndex(({ slug }) => slug === order.slug) < i
      ? [orderTwice([...order.place, 'slug'], order.slug)]
      : []),
  ]);
  return { errors, areaIds };
}

function placeOrder(order: CalendarOrderRow, index: number): PlacedOrder {
  const place = ['orders', String(index)];
  const entries = order.entries.map((entry, i) => ({ ...entry, place: [...place, 'entries', String(i)] }));
  return { ...order, place, entries };
}

function checkAreas({ entries }: PlacedOrder, areaIds: ReadonlyMap<string, number>): DomainError[] {
  return entries.flatMap(({ place, areas }) =>
    areas.filter((slug) => !areaIds.has(slug)).map((slug) => areaUnknown([...place, 'areas'], slug)),
  );
}

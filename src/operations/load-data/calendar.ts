import { readCalendarOrders } from '../../storage/calendar/calendar.read.ts';
import { removeLoadedOrders } from '../../storage/calendar/calendar.write.ts';
import type { Database } from '../../storage/connect.ts';
import { checkOrders } from '../add-calendar-orders/check-orders.ts';
import type { CalendarOrderRow } from '../add-calendar-orders/rows.ts';
import { storeOrders } from '../add-calendar-orders/store-orders.ts';
import { readCalendarFile } from '../calendar-file/read-calendar-file.ts';
import type { DataFile } from './data-file.ts';
import { refuseFaults } from './refuse-faults.ts';

/** Stores the orders of `calendar/`, in place of those that it brought before. An order entered by hand stays. */
export async function loadCalendar(tx: Database, files: readonly DataFile[], now: string): Promise<void> {
  const orders = files.flatMap((file) => readOrders(file));
  const { errors, areaIds } = await checkOrders(tx, orders);
  if (errors[0] !== undefined) throw errors[0];
  await removeLoadedOrders(tx);
  const slugs = orders.map(({ slug }) => slug);
  const byHand = new Set((await readCalendarOrders(tx, slugs)).map(({ slug }) => slug));
  const free = orders.filter(({ slug }) => !byHand.has(slug));
  await storeOrders(tx, free, areaIds, { byHand: false, now });
}

function readOrders(file: DataFile): readonly CalendarOrderRow[] {
  const { orders, faults } = readCalendarFile(file.bytes);
  refuseFaults(file, faults);
  return orders;
}

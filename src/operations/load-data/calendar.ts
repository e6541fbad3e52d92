import { readCalendarOrders } from '../../storage/calendar/calendar.read.ts';
import { removeLoadedOrders } from '../../storage/calendar/calendar.write.ts';
import type { Database } from '../../storage/connect.ts';
import { checkOrders } from '../add-calendar-orders/check-orders.ts';
import { storeOrders } from '../add-calendar-orders/store-orders.ts';
import { readCalendarFile } from '../calendar-file/read-calendar-file.ts';
import type { DataFile } from './data-file.ts';

/** Stores the orders of `calendar/`, in place of those that it brought before. An order entered by hand stays. */
export async function loadCalendar(tx: Database, files: readonly DataFile[], now: string): Promise<void> {
  const read = files.map((file) => ({ file, ...readCalendarFile(file.bytes) }));
  for (const { file, faults } of read) {
    const [fault] = faults;
    if (fault !== undefined) throw new Error(`${file.name}:${fault.line}: ${fault.messageEn}`);
  }
  const orders = read.flatMap((of) => of.orders);
  const { errors, areaIds } = await checkOrders(tx, orders);
  if (errors[0] !== undefined) throw errors[0];
  await removeLoadedOrders(tx);
  const byHand = new Set(
    (
      await readCalendarOrders(
        tx,
        orders.map(({ slug }) => slug),
      )
    ).map(({ slug }) => slug),
  );
  const free = orders.filter(({ slug }) => !byHand.has(slug));
  await storeOrders(tx, free, areaIds, { byHand: false, now });
}

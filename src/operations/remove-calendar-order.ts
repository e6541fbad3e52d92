import { readCalendarOrders } from '../storage/calendar/calendar.read.ts';
import { lockCalendar, removeOrder } from '../storage/calendar/calendar.write.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { noOrderByHand } from './add-calendar-orders/refusals.ts';
import { loadCalendar } from './load-data/calendar.ts';
import { DATA_DIRECTORY, readDataFiles } from './load-data/data-file.ts';

/** Which order to take back. `now` is an ISO 8601 instant; `directory` holds the project's own data files. */
export interface RemoveCalendarOrderInput {
  slug: string;
  now: string;
  directory?: string;
}

/**
 * Takes back an order that was entered by hand, as if it had never been: no day knows it, also none of the past. Where
 * it had replaced one of the project's own data, that one holds again. Returns its slug; throws NOT_FOUND where nobody
 * has entered such an order. It takes turns with whoever enters orders.
 */
export async function removeCalendarOrder(
  db: Database,
  { slug, now, directory = DATA_DIRECTORY }: RemoveCalendarOrderInput,
): Promise<string> {
  return db.transaction(async (tx) => {
    await lockCalendar(tx);
    const [order] = await readCalendarOrders(tx, [slug]);
    if (!order?.byHand) throw noOrderByHand(['slug'], slug);
    await removeOrder(tx, order.id);
    await loadCalendar(tx, await readDataFiles(directory, 'calendar', '.csv'), now);
    await raiseRevision(tx, now);
    return order.slug;
  });
}

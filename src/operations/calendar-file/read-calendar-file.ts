import { firstFaults } from '../csv-file/first-faults.ts';
import { readCsvFile } from '../csv-file/read-csv-file.ts';
import { CALENDAR_FILE, type CalendarEntryLine, type CalendarFile, type CalendarOrderLines } from './calendar-file.ts';
import { checkKnownOn } from './check-known-on.ts';
import { type EntryCells, readEntryCells } from './entry-cells.ts';

type WholeCells = NonNullable<EntryCells['whole']>;

/**
 * Reads a CSV file of the government's orders on its working days: a row for each day, or for days on end. The rows of
 * an order need not stand together; orders come in the order of their first rows. Tells up to a hundred faults of form;
 * what an order must not say, `addCalendarOrders` tells.
 */
export function readCalendarFile(bytes: Uint8Array): CalendarFile {
  const { rows: lines, faults: ofForm } = readCsvFile(bytes, CALENDAR_FILE);
  const rows = lines.map(readEntryCells);
  const faults = [...ofForm, ...rows.flatMap((row) => row.faults), ...checkKnownOn(rows)];
  return { orders: faults.length > 0 ? [] : gatherOrders(rows), faults: firstFaults(faults) };
}

function gatherOrders(rows: readonly EntryCells[]): CalendarOrderLines[] {
  const orders = new Map<string, { slug: string; knownOn: string; entries: CalendarEntryLine[] }>();
  for (const { line, whole } of rows) {
    if (whole === null) continue;
    const order = orders.get(whole.order) ?? { slug: whole.order, knownOn: whole.known_on, entries: [] };
    order.entries.push(toEntry(whole, line));
    orders.set(order.slug, order);
  }
  return [...orders.values()];
}

function toEntry({ date, name_bn, name_en, moon_dependent, ...cells }: WholeCells, line: number): CalendarEntryLine {
  const { effect, kind, certainty, areas, source } = cells;
  return {
    ...date,
    effect,
    kind,
    name: name_bn,
    nameEn: name_en,
    moonDependent: moon_dependent,
    certainty,
    areas,
    source,
    line,
  };
}

import { Command } from 'commander';
import type { CalendarFault, CalendarOrderLines } from '../../operations/calendar-file/calendar-file.ts';
import { readCalendarFile } from '../../operations/calendar-file/read-calendar-file.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { tellFaults } from '../file-fault.ts';
import { openGraphClient } from '../graph-client.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  dryRun?: boolean;
  replace?: boolean;
}

interface Payload {
  orders: Array<{ slug: string; knownOn: string }>;
  unchanged: number;
  errors: Array<{ message: string; messageEn: string; path: string[] }>;
}

const ADD_ORDERS = `mutation ($orders: [CalendarOrderInput!]!, $replace: Boolean, $dryRun: Boolean) {
  addCalendarOrders(orders: $orders, replace: $replace, dryRun: $dryRun) {
    orders { slug knownOn } unchanged errors { message messageEn path }
  }
}`;

/** In which column a field of the mutation stands. */
const COLUMN_OF: Readonly<Record<string, CalendarFault['column']>> = {
  slug: 'order',
  knownOn: 'known_on',
  firstOn: 'date',
  lastOn: 'date',
  name: 'name_bn',
  nameEn: 'name_en',
  areas: 'areas',
  source: 'source',
};

/** `sanad calendar import`: adds orders on working days from a file, all or none. Exit code 1 where it is refused. */
export function calendarImportCommand(contextOf: () => CommandContext): Command {
  return new Command('import')
    .description("add a year's list of holidays, or an order that amends it, from a CSV file")
    .argument('<file>', 'columns order, known_on, date, effect, name_bn, name_en …; - for standard input')
    .option('--replace', 'an order takes the place of one of its name that was entered wrongly')
    .option('--dry-run', 'check, store nothing')
    .action((file: string, options: Options) => importCalendar(file, options, contextOf()));
}

async function importCalendar(file: string, options: Options, { terminal, exit }: CommandContext): Promise<void> {
  const { dryRun = false, replace = false } = options;
  const { name, bytes } = await readDocument(file);
  const { orders, faults } = readCalendarFile(bytes);
  const payload = faults.length > 0 ? null : await addOrders(orders, { dryRun, replace });
  const refusals = [...faults, ...(payload?.errors ?? []).map((error) => locate(error, orders))];
  tellFaults(name, refusals, terminal);
  if (payload === null || refusals.length > 0) return exit(EXIT.FAILED);
  await terminal.result(`${name}: ${describe(payload, orders.length, dryRun, terminal)}`);
}

async function addOrders(
  orders: readonly CalendarOrderLines[],
  options: { dryRun: boolean; replace: boolean },
): Promise<Payload> {
  const client = await openGraphClient();
  try {
    const variables = {
      ...options,
      orders: orders.map(({ slug, knownOn, entries }) => ({
        slug,
        knownOn,
        entries: entries.map(({ line: _line, ...entry }) => entry),
      })),
    };
    const { addCalendarOrders } = await client.execute<{ addCalendarOrders: Payload }>(ADD_ORDERS, variables);
    return addCalendarOrders;
  } finally {
    await client.close();
  }
}

/** Where in the file the mutation's error lies: its path names the order, the entry and the field. */
function locate({ path, message, messageEn }: Payload['errors'][number], orders: readonly CalendarOrderLines[]) {
  const [, order, , entry = '0'] = path;
  const line = orders[Number(order)]?.entries[Number(entry)]?.line ?? null;
  return { line, column: COLUMN_OF[path.at(-1) ?? ''] ?? null, message, messageEn };
}

function describe({ orders, unchanged }: Payload, wanted: number, dryRun: boolean, { say, number }: Terminal): string {
  const before = say(`${number(unchanged)}টি আগে থেকেই আছে`, `${unchanged} were there before`);
  if (dryRun) {
    const fit = number(wanted - unchanged);
    return `${say(`${fit}টি আদেশ যোগ করা যাবে, সংরক্ষণ করা হয়নি`, `orders that can be added: ${fit}, nothing was stored`)}; ${before}`;
  }
  return `${say(`${number(orders.length)}টি আদেশ যোগ হয়েছে`, `orders added: ${orders.length}`)}; ${before}`;
}

import { Command, InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { dayInDhaka } from '../../domain/calendar/day-in-dhaka.ts';
import { sayWeekday } from '../../domain/calendar/say-day.ts';
import { toAsciiDigits } from '../../domain/text/digits.ts';
import type { CommandContext } from '../command-context.ts';
import { openGraphClient } from '../graph-client.ts';
import { readDay } from '../read-day.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { calendarImportCommand } from './calendar-import.ts';
import { calendarRemoveCommand } from './calendar-remove.ts';

interface Options {
  area?: string;
  asOf?: string;
  json?: boolean;
}

interface CalendarYear {
  year: number;
  version: string;
  covered: Array<{ first: string; last: string }>;
  openDays: number;
  closedDays: number;
  days: Array<{
    date: string;
    isOpen: boolean;
    name: string;
    nameEn: string;
    certainty: string;
    areas: Array<{ name: string; nameEn: string }>;
    order: { slug: string; knownOn: string };
  }>;
}

const CALENDAR = `query ($year: Int!, $area: String, $asOf: Date) {
  calendar(year: $year, area: $area, asOf: $asOf) {
    year version covered { first last } openDays closedDays
    days { date isOpen name nameEn kind moonDependent certainty source areas { slug name nameEn } order { slug knownOn } }
    orders { slug knownOn }
  }
}`;

/** `sanad calendar`: which days of a year the government's offices are closed or work; `import` adds an order, `remove` takes one back. */
export function calendarCommand(contextOf: () => CommandContext): Command {
  return new Command('calendar')
    .description('show the working calendar of a year; `calendar import` adds an order (docs/calendar.md)')
    .argument('[year]', 'this year if left out', readYear)
    .option('--area <slug>', 'as it is in an area: rangamati; if left out, the country with its regional days')
    .option('--as-of <day>', 'as it was known on that day; today if left out', readDay)
    .option('--json', 'as JSON')
    .action((year: number | undefined, options: Options) => showCalendar(year ?? thisYear(), options, contextOf()))
    .addCommand(calendarImportCommand(contextOf).exitOverride())
    .addCommand(calendarRemoveCommand(contextOf).exitOverride());
}

function readYear(given: string): number {
  const text = toAsciiDigits(given);
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write the year as 2026.');
}

function thisYear(): number {
  return Number(dayInDhaka(Temporal.Now.instant()).slice(0, 4));
}

async function showCalendar(year: number, { area, asOf, json }: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const { calendar } = await client.execute<{ calendar: CalendarYear }>(CALENDAR, { year, area, asOf });
    await terminal.result(json ? JSON.stringify(calendar, null, 2) : describe(calendar, terminal).join('\n'));
  } finally {
    await client.close();
  }
}

function describe(calendar: CalendarYear, terminal: Terminal): string[] {
  const { say, number } = terminal;
  const { year, version, covered, openDays, closedDays, days } = calendar;
  const spans = covered.map(({ first, last }) => `${first} – ${last}`).join(', ');
  const known = openDays + closedDays;
  return [
    ...(days.length === 0 ? [] : [...showDays(days, terminal), '']),
    known === 0
      ? say(`${number(year)} সালের ছুটির তথ্য নেই।`, `Nothing is known of ${year}.`)
      : say(
          `${number(year)}: ${number(openDays)}টি খোলা ও ${number(closedDays)}টি বন্ধ দিন; শুক্র ও শনিবার সাপ্তাহিক ছুটি।`,
          `${year}: ${openDays} days open, ${closedDays} closed; Fridays and Saturdays are the weekend.`,
        ),
    `${say('জানা আছে', 'Known')}: ${spans === '' ? '–' : spans}`,
    `${say('সংস্করণ', 'Version')}: ${version}`,
  ];
}

function showDays(days: CalendarYear['days'], { say, width }: Terminal): string[] {
  const columns = [
    { heading: say('তারিখ', 'Day'), share: 0 },
    { heading: say('বার', 'Weekday'), share: 0 },
    { heading: say('অফিস', 'Offices'), share: 0 },
    { heading: say('কারণ', 'Why'), share: 2 },
    { heading: say('আদেশ', 'Order'), share: 1 },
  ];
  const rows = days.map(({ date, isOpen, name, nameEn, certainty, areas, order }) => {
    const weekday = sayWeekday(Temporal.PlainDate.from(date));
    const places = areas.map((area) => say(area.name, area.nameEn)).join(', ');
    const inferred = certainty === 'INFERRED' ? [say('অনুমিত', 'inferred')] : [];
    const remarks = [...(places === '' ? [] : [places]), ...inferred].join('; ');
    const why = `${say(name, nameEn)}${remarks === '' ? '' : ` (${remarks})`}`;
    return [date, say(weekday.bn, weekday.en), isOpen ? say('খোলা', 'open') : say('বন্ধ', 'closed'), why, order.slug];
  });
  return layTable(columns, rows, width);
}

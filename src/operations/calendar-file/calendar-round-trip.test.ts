import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CERTAINTIES, CLOSURE_KINDS } from '../../domain/calendar/calendar-order.ts';
import { fromEpochDay } from '../../domain/calendar/epoch-day.ts';
import { CALENDAR_COLUMNS, type CalendarEntryLine, type CalendarOrderLines } from './calendar-file.ts';
import { readCalendarFile } from './read-calendar-file.ts';

const FIRST_DAY = 20_000;

const name = fc.stringMatching(/^[a-zক-হ",;|/]{1,8}$/);
const entry = fc.record({
  effect: fc.constantFrom('CLOSED' as const, 'OPEN' as const, 'REGULAR' as const),
  kind: fc.constantFrom(...CLOSURE_KINDS, null),
  name,
  nameEn: name,
  moonDependent: fc.boolean(),
  certainty: fc.constantFrom(...CERTAINTIES),
  areas: fc.subarray(['rajbari', 'lalmonirhat/kaliganj', 'rangpurdiv']),
  source: fc.option(name),
  gap: fc.nat(10),
  length: fc.nat(399),
});
const order = fc.record({
  slug: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){1,3}$/),
  knownOn: fc.nat(50_000).map((day) => fromEpochDay(day).toString()),
  entries: fc.array(entry, { minLength: 1, maxLength: 8 }).map((entries) => {
    let day = FIRST_DAY;
    return entries.map(({ gap, length, ...cells }): Omit<CalendarEntryLine, 'line'> => {
      const firstOn = day + gap;
      day = firstOn + length + 1;
      return { ...cells, firstOn: fromEpochDay(firstOn).toString(), lastOn: fromEpochDay(day - 1).toString() };
    });
  }),
});

const withoutLines = ({ entries, ...others }: CalendarOrderLines) => {
  return { ...others, entries: entries.map(({ line: _line, ...cells }) => cells) };
};

it('a calendar file comes back as it was written, in any order of columns', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(order, { selector: ({ slug }) => slug, minLength: 1, maxLength: 5 }),
      fc.shuffledSubarray([...CALENDAR_COLUMNS], { minLength: CALENDAR_COLUMNS.length }),
      fc.constantFrom(',', ';', '\t'),
      (orders, columns, delimiter) => {
        const rows = orders.flatMap(({ slug, knownOn, entries }) =>
          entries.map(({ firstOn, lastOn, ...cells }) => ({
            order: slug,
            known_on: knownOn,
            date: firstOn === lastOn ? firstOn : `${firstOn}/${lastOn}`,
            effect: cells.effect.toLowerCase(),
            kind: cells.kind?.toLowerCase() ?? '',
            name_bn: cells.name,
            name_en: cells.nameEn,
            moon_dependent: cells.moonDependent ? 'y' : '',
            certainty: cells.certainty.toLowerCase(),
            areas: cells.areas.join('|'),
            source: cells.source ?? '',
          })),
        );
        const { orders: found, faults } = readCalendarFile(
          Buffer.from(stringify(rows, { header: true, columns, delimiter })),
        );
        expect(faults).toEqual([]);
        expect(found.map(withoutLines)).toEqual(orders);
        expect(found.flatMap(({ entries }) => entries.map(({ line }) => line))).toEqual(rows.map((_, i) => i + 2));
      },
    ),
  );
});

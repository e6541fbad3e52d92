import { describe, expect, it } from 'vitest';
import { readCalendarFile } from './read-calendar-file.ts';

const GOOD = {
  order: '2027-list',
  known_on: '2026-10-20',
  date: '2027-03-26',
  effect: 'closed',
  kind: 'general',
  name_bn: 'স্বাধীনতা দিবস',
  name_en: 'Independence Day',
  moon_dependent: 'n',
  certainty: 'listed',
  areas: '',
  source: '',
};
type Cells = Partial<typeof GOOD>;

const fileOf = (...rows: Cells[]) =>
  Buffer.from([Object.keys(GOOD), ...rows.map((row) => Object.values({ ...GOOD, ...row }))].join('\n'));
const faultsOf = (...rows: Cells[]) =>
  readCalendarFile(fileOf(...rows)).faults.map(({ line, column, messageEn }) => [line, column, messageEn]);

describe('a calendar file', () => {
  it.each<[keyof Cells, string, string]>([
    ['order', '', 'The cell is empty'],
    ['known_on', '20.10.2026', '“20.10.2026” is no day. Write year, month and day as 2027-03-26.'],
    ['known_on', '2026-02-29', '“2026-02-29” is no day.'],
    ['known_on', '0000-01-01', '“0000-01-01” is no day.'],
    ['known_on', '2026-10-20/2026-10-21', 'is no day.'],
    ['date', '2027-03-26T00:00', 'is no day and no days on end.'],
    ['date', '2027-03-20/', 'is no day and no days on end.'],
    ['date', '2027-03-20/2027-03-21/2027-03-22', 'is no day and no days on end.'],
    ['effect', 'holiday', 'is none of the words of this column. Write one of: closed, open, regular, covered.'],
    ['effect', '', 'Write one of: closed, open, regular, covered.'],
    ['kind', 'optional', 'Write one of: general, executive, compensation. The cell may also be empty.'],
    ['moon_dependent', 'yes', '“yes” is neither y nor n.'],
    ['certainty', 'superseded', 'Write one of: listed, amended, inferred. The cell may also be empty.'],
  ])('says what is wrong with %s “%s”', (column, text, message) => {
    const { orders, faults } = readCalendarFile(fileOf({ [column]: text }));
    expect(orders).toEqual([]);
    expect(faults).toEqual([
      { line: 2, column, messageEn: expect.stringContaining(message), message: expect.stringMatching(/[ক-হ].*।$/) },
    ]);
  });

  it('asks for one day in all rows of an order on which it became known', () => {
    const rows = [{}, { order: 'b1', known_on: '2026-11-01' }, { known_on: '2026-11-01', date: '2027-03-27' }];
    expect(faultsOf(...rows)).toEqual([
      [4, 'known_on', expect.stringContaining('By line 2 the order “2027-list” became known on 2026-10-20.')],
    ]);
  });

  it('tells all its faults together, in the order of the lines', () => {
    const file = Buffer.concat([
      fileOf({ kind: 'x', effect: 'y' }, { known_on: '2026-10-21', moon_dependent: 'z' }),
      Buffer.from('\na,b\n'),
    ]);
    expect(readCalendarFile(file).faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'effect'],
      [2, 'kind'],
      [3, 'moon_dependent'],
      [3, 'known_on'],
      [4, null],
    ]);
  });

  it('tells a hundred faults at most', () => {
    const rows = Array.from({ length: 150 }, () => ({ kind: 'x', effect: 'covered' }));
    expect(faultsOf(...rows)).toHaveLength(100);
  });

  it('is refused where it holds nothing', () => {
    expect(faultsOf()).toEqual([[null, null, expect.stringContaining('The file holds no day.')]]);
  });
});

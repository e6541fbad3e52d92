import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRIEVANCE_ROLES } from '../../domain/charter/grievance-step.ts';
import { TIME_UNITS } from '../../domain/deadline/deadline.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import { GRIEVANCE_COLUMNS } from './grievance-file.ts';
import { readGrievanceFile } from './read-grievance-file.ts';

const GOOD = {
  applies_to: 'doict/lalmonirhat',
  body: 'DoICT',
  role: 'GRIEVANCE_OFFICER',
  limit: '30',
  unit: 'WORKING_DAY',
  extension: '',
  contact: '',
  source: 'https://doict.gov.bd',
  note: '',
};
type Cells = Partial<typeof GOOD>;

const read = (...rows: Cells[]) =>
  readGrievanceFile(
    Buffer.from(stringify([Object.keys(GOOD), ...rows.map((row) => Object.values({ ...GOOD, ...row }))])),
  );

describe('a file of grievance limits', () => {
  it('is read with digits of both scripts, in capital and small letters', () => {
    const rows = [
      { limit: '৩০', extension: '১০', role: 'Grievance_Officer', unit: 'working_day', contact: 'www.grs.gov.bd' },
      { applies_to: 'bangladesh', role: 'CABINET_CELL', limit: '2', unit: 'MONTH', note: 'older' },
    ];
    expect(read(...rows)).toEqual({
      limits: [
        {
          appliesTo: 'doict/lalmonirhat',
          body: 'DoICT',
          role: 'GRIEVANCE_OFFICER',
          max: 30,
          unit: 'WORKING_DAY',
          extension: 10,
          contact: 'www.grs.gov.bd',
          source: 'https://doict.gov.bd',
          note: null,
          line: 2,
        },
        expect.objectContaining({
          appliesTo: 'bangladesh',
          max: 2,
          unit: 'MONTH',
          extension: null,
          note: 'older',
          line: 3,
        }),
      ],
      faults: [],
    });
  });

  it('may leave out the columns that say more, and be parted by tabs after a byte order mark', () => {
    const file = '\ufeffapplies_to\tbody\trole\tlimit\tunit\tsource\nmost\tক\tAPPEAL_OFFICER\t20\tDAY\tপাতা ৩\n';
    expect(readGrievanceFile(Buffer.from(file)).limits[0]).toMatchObject({
      extension: null,
      contact: null,
      note: null,
    });
  });

  it.each<[keyof Cells, string, string]>([
    ['applies_to', 'DoICT', '“DoICT” is no slug.'],
    ['applies_to', 'doict//lalmonirhat', 'is no slug.'],
    ['applies_to', '', 'An empty cell is no slug.'],
    ['body', '', 'The cell is empty.'],
    ['role', 'MINISTER', 'Write one of: grievance_officer, appeal_officer, cabinet_cell.'],
    ['limit', '0', '“0” is no whole number from 1 to 999.'],
    ['limit', '1000', 'is no whole number'],
    ['limit', '2.5', 'is no whole number'],
    ['limit', '৩০ দিন', 'is no whole number'],
    ['limit', '', 'An empty cell is no whole number'],
    ['unit', 'days', 'Write one of: minute, hour, working_day, day, week, month, year.'],
    ['extension', '20 if investigated', 'Write the number alone; its unit has a column of its own. The cell may also'],
    ['source', '', 'The cell is empty.'],
  ])('says what is wrong with %s “%s”', (column, text, message) => {
    expect(read({ [column]: text })).toEqual({
      limits: [],
      faults: [
        { line: 2, column, messageEn: expect.stringContaining(message), message: expect.stringMatching(/[ক-হ].*।$/) },
      ],
    });
  });

  it('gives a step of a body one limit', () => {
    const { faults } = read({}, { role: 'APPEAL_OFFICER' }, { role: 'grievance_officer', limit: '40' });
    expect(faults.map(({ line, column, messageEn }) => [line, column, messageEn])).toEqual([
      [
        4,
        'role',
        'Line 2 gives the limit of this step for “doict/lalmonirhat” already. Leave out one of the two lines.',
      ],
    ]);
  });

  it('tells all its faults together, a hundred at most', () => {
    const { faults } = read({ limit: 'x', source: '' }, { unit: 'y' });
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'limit'],
      [2, 'source'],
      [3, 'unit'],
      [3, 'role'],
    ]);
    expect(read(...Array.from({ length: 150 }, () => ({ limit: 'x' }))).faults).toHaveLength(100);
  });

  it('is refused where it holds nothing', () => {
    expect(read().faults.map(({ messageEn }) => messageEn)).toEqual([expect.stringContaining('holds no time limit.')]);
  });

  it('comes back as it was written, in any order of columns', () => {
    const words = fc.stringMatching(/^[a-zক-হ",;|/]{1,8}$/);
    const count = fc.integer({ min: 1, max: 999 });
    const limit = fc.record({
      appliesTo: fc.stringMatching(/^[a-z0-9]{1,5}([-/][a-z0-9]{1,5}){0,3}$/),
      body: words,
      role: fc.constantFrom(...GRIEVANCE_ROLES),
      max: count,
      unit: fc.constantFrom(...TIME_UNITS),
      extension: fc.option(count),
      contact: fc.option(words),
      source: words,
      note: fc.option(words),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(limit, { selector: ({ appliesTo, role }) => `${appliesTo} ${role}`, minLength: 1 }),
        fc.shuffledSubarray([...GRIEVANCE_COLUMNS], { minLength: GRIEVANCE_COLUMNS.length }),
        (limits, columns) => {
          const rows = limits.map(({ appliesTo, max, ...cells }) => {
            return { ...cells, applies_to: appliesTo, limit: toBanglaDigits(String(max)) };
          });
          const found = readGrievanceFile(Buffer.from(stringify(rows, { header: true, columns })));
          expect(found).toEqual({ limits: limits.map((each, i) => ({ ...each, line: i + 2 })), faults: [] });
        },
      ),
    );
  });
});

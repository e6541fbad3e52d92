import { describe, expect, it } from 'vitest';
import type { RowPartsFragment } from '../../api/operations.ts';
import { calendarCells, promisePoints, sharedRows } from './promise-points.ts';

type Cell = RowPartsFragment['cells'][number];
type Deadline = NonNullable<Cell['service']>['deadline'];

const WORDS_ONLY: Deadline = {
  text: 'নির্দেশনা অনুযায়ী',
  kind: 'AS_DIRECTED',
  immediate: false,
  conditional: false,
  min: null,
  max: null,
  unit: null,
  maxWorkingDays: null,
  maxCalendarDays: null,
  cases: [],
};
const DAYS: Deadline = { ...WORDS_ONLY, kind: 'FIXED', max: 2, unit: 'WORKING_DAY', maxWorkingDays: 2 };
const CALENDAR: Deadline = { ...WORDS_ONLY, kind: 'FIXED', max: 7, unit: 'DAY', maxCalendarDays: 7 };
const SILENT: Deadline = { ...WORDS_ONLY, kind: 'UNSPECIFIED' };

const cell = (deadline: Deadline | null): Cell => ({
  office: { slug: 'doict/a', name: 'ক', nameEn: 'A' },
  service: deadline && {
    id: '1',
    key: 'k',
    name: 'সেবা',
    category: 'CITIZEN',
    deadline,
    fee: { text: '' },
    channelsText: null,
    documentsText: null,
    responsible: null,
  },
});

describe('the chart of promises', () => {
  it('draws a number where there is one, and never zero where there is none', () => {
    const rows = [{ verdict: 'NOT_STATED' as const, cells: [DAYS, SILENT, CALENDAR, WORDS_ONLY, null].map(cell) }];
    expect(promisePoints(rows)).toEqual([
      { row: 0, office: 0, promise: { stands: 'onScale', workingDays: 2 } },
      { row: 0, office: 1, promise: { stands: 'silent' } },
      { row: 0, office: 2, promise: { stands: 'otherwise' } },
      { row: 0, office: 3, promise: { stands: 'otherwise' } },
    ]);
    expect(calendarCells(rows).map(({ service }) => service?.deadline)).toEqual([CALENDAR]);
  });

  it('leaves out what only one office offers', () => {
    expect(sharedRows([{ verdict: 'NOT_SHARED' as const, cells: [] }])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, readingOf } from '../../tests/support/planned-readings.ts';
import type { Column } from '../domain/charter/column.ts';
import { planSync, type SyncInput } from './plan-sync.ts';

const OFFICES = { expectedOffice: null, namedOffice: null };
const plan = (current: readonly Row[] | null, incoming: readonly Row[], offices: Partial<SyncInput> = {}) =>
  planSync({
    current: current === null ? null : readingOf(current),
    incoming: readingOf(incoming),
    ...OFFICES,
    ...offices,
  });
const row = (name: string, deadline = '৩ কার্যদিবস', more: Row['more'] = {}): Row => ({ name, deadline, more });

/** Names of which no two mean the same service. */
const NAMES = [
  'ট্রেড লাইসেন্স',
  'মৃত্যু সনদ',
  'খতিয়ানের নকল',
  'ইন্টারনেট সংযোগ',
  'প্রশিক্ষণ',
  'পুকুর খনন',
  'বৃত্তি',
  'টিকা প্রদান',
  'গাছের চারা',
];

describe('planSync', () => {
  it('counts all as new where the office has no charter, and holds nothing', () => {
    expect(plan(null, [row('প্রশিক্ষণ'), row('বৃত্তি')])).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
      holds: [],
      detail: {},
    });
  });

  it('tells what changed: a row of other words, not another place or another spacing', () => {
    const before = [row('প্রশিক্ষণ', '৩ কার্যদিবস'), row('বৃত্তি'), row('টিকা প্রদান'), row('পুকুর খনন')];
    const after = [row('পুকুর খনন'), row('প্রশিক্ষণ', '৩  কার্যদিবস'), row('বৃত্তি', '৯ কার্যদিবস'), row('গাছের চারা')];
    expect(plan(before, after)).toMatchObject({ added: 1, changed: 1, unchanged: 2, removed: 1, holds: [] });
  });

  it('takes a name that is spelt a little differently for a change, not for one service gone and one new', () => {
    const before = [row('আইসিটি বিষয়ক পরামর্শ সেবা প্রদান'), row('বৃত্তি')];
    const after = [row('আইসিটি বিষয়ক পরামর্শ সেবা প্রদান।'), row('বৃত্তি')];
    expect(plan(before, after)).toMatchObject({ added: 0, removed: 0 });
  });

  it('keeps services of one name in two sections apart', () => {
    const before = [row('প্রশিক্ষণ'), { ...row('প্রশিক্ষণ', '৯ কার্যদিবস'), category: 'INTERNAL' as const }];
    expect(plan(before, before.toReversed())).toMatchObject({ unchanged: 2, changed: 0, added: 0, removed: 0 });
  });

  it('pairs services of one name with the row that says the same, wherever it stands', () => {
    const before = [row('প্রশিক্ষণ', '৩ কার্যদিবস'), row('প্রশিক্ষণ', '৯ কার্যদিবস')];
    expect(plan(before, before.toReversed())).toMatchObject({ unchanged: 2, changed: 0 });
    expect(plan(before, [row('প্রশিক্ষণ', '৯ কার্যদিবস')])).toMatchObject({ unchanged: 1, changed: 0, removed: 1 });
  });

  it('holds where the columns are others, in both directions, and names them', () => {
    const withFee = [row('প্রশিক্ষণ', '৩ কার্যদিবস', { FEE: '১০ টাকা' })];
    const without = [row('প্রশিক্ষণ')];
    expect(plan(withFee, without)).toMatchObject({
      holds: ['COLUMNS_CHANGED'],
      detail: { before: 'SERIAL, NAME, FEE, DEADLINE', after: 'SERIAL, NAME, DEADLINE' },
    });
    expect(plan(without, withFee).holds).toEqual(['COLUMNS_CHANGED']);
  });

  it('holds where the document names another office, whatever else it says', () => {
    const rows = [row('প্রশিক্ষণ')];
    const [ours, theirs] = ['doict/rangpur', 'doict/rajbari'];
    expect(plan(rows, rows, { expectedOffice: ours, namedOffice: theirs })).toMatchObject({
      holds: ['OFFICE_DIFFERS'],
      detail: { expected: ours, named: theirs },
    });
    for (const offices of [
      { expectedOffice: ours, namedOffice: ours },
      { expectedOffice: ours, namedOffice: null },
      { expectedOffice: null, namedOffice: theirs },
    ]) {
      expect(plan(rows, rows, offices).holds).toEqual([]);
    }
  });

  it('tells all reasons at once', () => {
    const offices = { expectedOffice: 'a', namedOffice: 'b' };
    const before = NAMES.map((name) => row(name, '৩ কার্যদিবস', { FEE: 'নাই' }));
    expect(plan(before, [row('প্রশিক্ষণ')], offices).holds).toEqual([
      'OFFICE_DIFFERS',
      'SERVICES_VANISH',
      'COLUMNS_CHANGED',
    ]);
  });

  it.each(Array.from({ length: NAMES.length }, (_, i) => i + 1))('of %i services at most a third may be gone', (n) => {
    const before = NAMES.slice(0, n).map((name) => row(name));
    for (let gone = 0; gone <= n; gone += 1) {
      const { holds, removed } = plan(before, before.slice(gone));
      expect({ gone, removed, held: holds.includes('SERVICES_VANISH') }).toEqual({
        gone,
        removed: gone,
        held: 3 * gone > n,
      });
    }
  });
});

const anyColumn = fc.constantFrom<Column>('FEE', 'DOCUMENTS', 'RESPONSIBLE');
const anyRow: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom(...NAMES),
  deadline: fc.constantFrom('৩ কার্যদিবস', '৯ কার্যদিবস', ''),
  category: fc.constantFrom('CITIZEN' as const, 'INTERNAL' as const),
  more: fc.dictionary(anyColumn, fc.constantFrom('ক', 'খ'), { maxKeys: 2 }),
});
const anyRows = fc.array(anyRow, { maxLength: 10 });

describe('any two readings', () => {
  it('of which both are the same have nothing changed and nothing held', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(plan(rows, rows)).toEqual({
          added: 0,
          changed: 0,
          unchanged: rows.length,
          removed: 0,
          holds: [],
          detail: {},
        });
      }),
    );
  });

  it('add up: every service of both is counted once', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const { added, changed, unchanged, removed } = plan(before, after);
        expect([added + changed + unchanged, removed + changed + unchanged]).toEqual([after.length, before.length]);
        expect(Math.min(added, changed, unchanged, removed)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('give the same plan in whatever order their services stand', () => {
    const shuffled = fc.tuple(anyRows, anyRows).chain(([before, after]) => {
      const all = <T>(rows: readonly T[]) =>
        fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
      return fc.tuple(fc.constant(before), fc.constant(after), all(before), all(after));
    });
    fc.assert(
      fc.property(shuffled, ([before, after, before2, after2]) => {
        expect(plan(before2, after2)).toEqual(plan(before, after));
      }),
    );
  });
});

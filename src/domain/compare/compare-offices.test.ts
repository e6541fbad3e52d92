import { describe, expect, it } from 'vitest';
import { compareOffices, summarise } from './compare-offices.ts';
import type { ComparedService } from './compared-service.ts';

const service = (given: Partial<ComparedService>): ComparedService => ({
  officeId: 1,
  catalogueServiceId: 1,
  category: 'CITIZEN',
  ordinal: 1,
  name: 'তথ্য প্রদান',
  deadline: {
    text: '২ কার্যদিবস',
    kind: 'FIXED',
    immediate: false,
    min: null,
    max: 2,
    unit: 'WORKING_DAY',
    conditional: false,
    cases: [],
  },
  fee: { text: 'বিনামূল্যে', kind: 'FREE', amountsBdt: [], cases: [], method: null },
  channels: ['PHONE', 'EMAIL'],
  documentsText: null,
  documentsPlace: null,
  responsibleDesignation: 'সহকারী প্রোগ্রামার',
  ...given,
});
const bound = (max: number): ComparedService['deadline'] => ({ ...service({}).deadline, max });

describe('compareOffices', () => {
  it('puts the services in the order of the offices and a hole where one has none', () => {
    const rows = compareOffices(
      [1, 2],
      [service({ officeId: 2 }), service({ officeId: 2, catalogueServiceId: 7, ordinal: 2 })],
    );
    expect(rows.map((row) => row.services.map((found) => found?.officeId ?? null))).toEqual([
      [null, 2],
      [null, 2],
    ]);
  });

  it('orders rows by category, then as the first office lists them', () => {
    const rows = compareOffices(
      [2, 1],
      [
        service({ catalogueServiceId: 3, category: 'INTERNAL' }),
        service({ catalogueServiceId: 1, ordinal: 1 }),
        service({ catalogueServiceId: 2, officeId: 2, ordinal: 9 }),
      ],
    );
    expect(rows.map((row) => row.catalogueServiceId)).toEqual([2, 1, 3]);
  });

  it('counts the first promise where an office lists a service twice', () => {
    const [row] = compareOffices(
      [1, 2],
      [service({ ordinal: 2, deadline: bound(9) }), service({}), service({ officeId: 2 })],
    );
    expect(row?.verdict).toBe('SAME');
  });

  it('names the fastest offices and the spread where bounds differ', () => {
    const [row] = compareOffices(
      [1, 2, 3],
      [
        service({ deadline: bound(5) }),
        service({ officeId: 2, deadline: bound(2) }),
        service({ officeId: 3, deadline: bound(2) }),
      ],
    );
    expect(row).toMatchObject({ verdict: 'DIFFERENT', fastestOfficeIds: [2, 3], spreadWorkingDays: 3 });
  });

  it('names no fastest office where a single one gives a bound', () => {
    const silent = { ...bound(0), kind: 'UNSPECIFIED' as const, max: null, unit: null };
    const [row] = compareOffices([1, 2], [service({}), service({ officeId: 2, deadline: silent })]);
    expect(row).toMatchObject({ verdict: 'NOT_STATED', silent: 1, fastestOfficeIds: [], spreadWorkingDays: null });
  });

  it('does not take spacing, spelling habits or the office’s own place for a difference', () => {
    const [row] = compareOffices(
      [1, 2],
      [
        service({ name: 'মানব সম্পদ উন্নয়ন', documentsText: 'আবেদনপত্র, কালীগঞ্জ', documentsPlace: 'কালীগঞ্জ' }),
        service({ officeId: 2, name: 'মানবসম্পদ উন্নয়ন', documentsText: 'আবেদনপত্র, কালুখালী', documentsPlace: 'কালুখালী' }),
      ],
    );
    expect(row?.differs).toEqual([]);
  });

  it('tells in what the offices differ', () => {
    const [row] = compareOffices(
      [1, 2],
      [
        service({}),
        service({
          officeId: 2,
          name: 'অন্য নাম',
          deadline: bound(3),
          fee: { text: '৫০ টাকা', kind: 'AMOUNT', amountsBdt: [50], cases: [], method: null },
          channels: ['PHONE'],
          documentsText: 'আবেদনপত্র',
          responsibleDesignation: 'প্রোগ্রামার',
        }),
      ],
    );
    expect(row?.differs).toEqual(['DEADLINE', 'FEE', 'DOCUMENTS', 'CHANNELS', 'OFFICER', 'NAME']);
  });
});

describe('summarise', () => {
  it('counts as shared what at least two offices offer', () => {
    const rows = (['SAME', 'NOT_STATED', 'NOT_STATED', 'NOT_SHARED'] as const).map((verdict) => ({ verdict }));
    expect(summarise(rows)).toEqual({
      shared: 3,
      same: 1,
      different: 0,
      notStated: 2,
      notComparable: 0,
      notShared: 1,
    });
  });
});

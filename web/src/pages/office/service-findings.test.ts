import { describe, expect, it } from 'vitest';
import { findingsByCell } from './service-findings.ts';

const fee = { text: 'বিনামূল্যে', kind: 'FREE', amountsBdt: [], method: null, cases: [] } as const;
const deadline = {
  text: '২ কার্যদিবস',
  kind: 'FIXED',
  immediate: false,
  conditional: false,
  min: null,
  max: 2,
  unit: 'WORKING_DAY',
  maxWorkingDays: 2,
  maxCalendarDays: null,
  cases: [],
} as const;
const service = {
  name: 'তথ্য প্রদান',
  channelsText: null,
  documentsText: 'আবেদনপত্র',
  documentsPlace: 'আবেদনপত্র',
  fee,
  deadline,
  responsible: null,
  superior: null,
};

describe('findingsByCell', () => {
  it('puts a finding at the cell that it quotes', () => {
    const places = findingsByCell(service, [{ cell: '২ কার্যদিবস' }, { cell: 'আবেদনপত্র' }]);
    expect([...places.keys()]).toEqual(['deadline', 'documents']);
  });

  it('leaves to the row what quotes no cell, or one of two that read the same', () => {
    const same = { ...service, documentsText: 'বিনামূল্যে' };
    expect([...findingsByCell(same, [{ cell: null }, { cell: 'অন্য' }, { cell: 'বিনামূল্যে' }]).keys()]).toEqual(['row']);
  });
});

import { describe, expect, it } from 'vitest';
import type { DeadlinePartsFragment } from '../api/operations.ts';
import { shortDeadline } from './deadline-short.ts';

const DEADLINE: DeadlinePartsFragment = {
  text: 'যেমন লেখা',
  kind: 'FIXED',
  immediate: false,
  conditional: false,
  min: null,
  max: null,
  unit: null,
  maxWorkingDays: null,
  maxCalendarDays: null,
  cases: [],
};

describe('shortDeadline', () => {
  it('colours working days by their number', () => {
    const deadline = { ...DEADLINE, max: 3, unit: 'WORKING_DAY' as const, maxWorkingDays: 3 };
    expect(shortDeadline(deadline, 'bn')).toEqual({ kind: 'WORKING_DAYS', heat: 2, text: '৩', unit: 'কার্যদিবস' });
  });

  it('gives calendar days no place on the scale of working days', () => {
    const deadline = { ...DEADLINE, max: 30, unit: 'DAY' as const, maxCalendarDays: 30 };
    expect(shortDeadline(deadline, 'bn')).toEqual({ kind: 'CALENDAR', text: '৩০ দিন', unit: 'কার্যদিবস নয়' });
  });

  it.each(['UNSPECIFIED', 'UNPARSED'] as const)('says of %s that the office is silent, never zero', (kind) => {
    const short = shortDeadline({ ...DEADLINE, kind }, 'en');
    expect(short).toMatchObject({ kind: 'SILENT', text: 'Silent' });
  });

  it.each(['AS_DIRECTED', 'PER_LAW', 'SCHEDULED', 'CONDITIONAL'] as const)('gives %s in words', (kind) => {
    expect(shortDeadline({ ...DEADLINE, kind }, 'en').kind).toBe('WORDS');
  });
});

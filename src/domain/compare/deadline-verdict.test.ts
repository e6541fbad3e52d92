import { describe, expect, it } from 'vitest';
import type { Deadline } from '../deadline/deadline.ts';
import { judgeDeadlines } from './deadline-verdict.ts';

const UNSAID: Deadline = {
  text: '',
  kind: 'UNSPECIFIED',
  immediate: false,
  min: null,
  max: null,
  unit: null,
  conditional: false,
  cases: [],
};
const workingDays = (max: number): Deadline => ({ ...UNSAID, kind: 'FIXED', max, unit: 'WORKING_DAY' });
const days = (max: number): Deadline => ({ ...UNSAID, kind: 'FIXED', max, unit: 'DAY' });
const ofKind = (kind: Deadline['kind']): Deadline => ({ ...UNSAID, kind });
const openEnded: Deadline = { ...UNSAID, kind: 'RANGE', min: 1, unit: 'MONTH' };
const byCase = (max: number): Deadline => ({
  ...ofKind('CONDITIONAL'),
  cases: [{ label: 'নতুন', min: null, max, unit: 'DAY' }],
});

describe('judgeDeadlines', () => {
  it.each([
    ['nobody offers it', [], 'NOT_SHARED'],
    ['one offers it', [workingDays(2)], 'NOT_SHARED'],
    ['two bounds differ', [workingDays(2), workingDays(3)], 'DIFFERENT'],
    ['two bounds differ and a third office is silent', [workingDays(2), workingDays(3), UNSAID], 'DIFFERENT'],
    ['service on the spot against a bound', [ofKind('IMMEDIATE'), workingDays(2)], 'DIFFERENT'],
    ['one office is silent', [workingDays(2), UNSAID], 'NOT_STATED'],
    ['both are silent', [UNSAID, ofKind('UNPARSED')], 'NOT_STATED'],
    ['equal bounds', [workingDays(5), workingDays(5)], 'SAME'],
    ['a week and seven days', [days(7), { ...UNSAID, kind: 'FIXED', max: 1, unit: 'WEEK' } as Deadline], 'SAME'],
    ['both as directed', [ofKind('AS_DIRECTED'), ofKind('AS_DIRECTED')], 'SAME'],
    ['both immediate', [ofKind('IMMEDIATE'), ofKind('IMMEDIATE')], 'SAME'],
    ['a number against as directed', [workingDays(2), ofKind('AS_DIRECTED')], 'NOT_COMPARABLE'],
    ['working days against calendar days', [workingDays(2), days(2)], 'NOT_COMPARABLE'],
    ['a bound against a range without an end', [days(30), openEnded], 'NOT_COMPARABLE'],
    ['the same cases', [byCase(2), byCase(2)], 'SAME'],
    ['cases with other numbers', [byCase(2), byCase(9)], 'NOT_COMPARABLE'],
  ] as const)('%s', (_what, deadlines, verdict) => {
    expect(judgeDeadlines(deadlines)).toBe(verdict);
  });
});

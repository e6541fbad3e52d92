import { describe, expect, it } from 'vitest';
import { DomainError } from '../../domain/errors.ts';
import { count, EMPTY_TALLY, type Settled, tellError } from './tally.ts';

const SERVICES = { added: 1, changed: 2, unchanged: 3, removed: 4 };
const refused = (en: string): Settled => ({ kind: 'REFUSED', why: { en, bn: `${en} (bn)` } });
const countAll = (...settled: Settled[]) => settled.reduce(count, EMPTY_TALLY);

describe('count', () => {
  it.each<[Settled, object]>([
    [
      { kind: 'STORED', services: SERVICES },
      { ...SERVICES, charters: 1 },
    ],
    [{ kind: 'HELD', services: SERVICES }, { held: 1 }],
    [{ kind: 'HELD_NO_MORE' }, { held: -1 }],
    [{ kind: 'UNCHANGED', services: 23 }, { unchanged: 23 }],
    [
      { kind: 'WITHDRAWN', services: 23 },
      { withdrawn: 1, removed: 23 },
    ],
    [refused('why'), { refused: 1, error: 'why (bn)', errorEn: 'why' }],
    [{ kind: 'PASSED_OVER' }, {}],
  ])('%o adds only %o', (settled, added) => {
    expect(countAll(settled)).toEqual({ ...EMPTY_TALLY, ...added });
  });

  it('adds up, and keeps the first thing that went wrong', () => {
    const stored: Settled = { kind: 'STORED', services: SERVICES };
    const withdrawn: Settled = { kind: 'WITHDRAWN', services: 5 };
    expect(countAll(stored, refused('first'), stored, refused('second'), withdrawn)).toMatchObject({
      added: 2,
      changed: 4,
      unchanged: 6,
      removed: 13,
      charters: 2,
      withdrawn: 1,
      refused: 2,
      errorEn: 'first',
      error: 'first (bn)',
    });
  });
});

describe('tellError', () => {
  it('tells what a user can mend in full, and of the program itself only where to look', () => {
    const known = new DomainError('OFFICE_UNKNOWN', 'There is no such office.', 'এমন অফিস নেই।', []);
    expect(tellError(known)).toEqual({ en: 'There is no such office.', bn: 'এমন অফিস নেই।' });
    const { en, bn } = tellError(new TypeError('secret /home/x'));
    expect(en).toContain('log');
    expect(bn).toContain('লগ');
    expect(en + bn).not.toContain('secret');
  });
});

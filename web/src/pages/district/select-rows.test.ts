import { describe, expect, it } from 'vitest';
import { groupRows, readShown, selectRows } from './select-rows.ts';

const row = (category: 'CITIZEN' | 'INTERNAL', verdict: 'SAME' | 'DIFFERENT', silent: number, outliers: string[]) => ({
  catalogueService: { category },
  verdict,
  silent,
  outliers: outliers.map((slug) => ({ slug })),
});

const ROWS = [
  row('INTERNAL', 'DIFFERENT', 0, ['doict/lalmonirhat/patgram']),
  row('CITIZEN', 'SAME', 0, []),
  row('CITIZEN', 'DIFFERENT', 2, []),
];

describe('selectRows', () => {
  it('keeps what was asked for, in its order', () => {
    expect(selectRows(ROWS, 'all')).toEqual(ROWS);
    expect(selectRows(ROWS, 'silent')).toEqual([ROWS[2]]);
    expect(selectRows(ROWS, 'outliers')).toEqual([ROWS[0]]);
    expect(selectRows(ROWS, 'differing')).toEqual([ROWS[0], ROWS[2]]);
  });

  it('shows all where the address asks for nothing known', () => {
    expect(readShown(null)).toBe('all');
    expect(readShown('loud')).toBe('all');
    expect(readShown('silent')).toBe('silent');
  });
});

describe('groupRows', () => {
  it('puts services to citizens first and leaves out empty groups', () => {
    const groups = groupRows(ROWS);
    expect(groups.map(({ category }) => category)).toEqual(['CITIZEN', 'INTERNAL']);
    expect(groups[0]?.rows).toEqual([ROWS[1], ROWS[2]]);
  });
});

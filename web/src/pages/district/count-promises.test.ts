import { describe, expect, it } from 'vitest';
import { countBeside } from './count-beside.ts';
import { countPromises } from './count-promises.ts';

const service = (kind: 'IMMEDIATE' | 'FIXED' | 'AS_DIRECTED' | 'UNSPECIFIED' | 'UNPARSED', max: number | null) => ({
  id: `${kind}-${max}`,
  category: 'CITIZEN' as const,
  deadline: { kind, max },
});

describe('countPromises', () => {
  it('counts a bound as stated, silence as missing, and words as neither', () => {
    const services = [
      service('FIXED', 3),
      service('IMMEDIATE', null),
      service('AS_DIRECTED', null),
      service('UNSPECIFIED', null),
      service('UNPARSED', null),
    ];
    expect(countPromises({ services })).toEqual({ services: 5, stated: 2, missing: 2 });
  });
});

describe('countBeside', () => {
  const offices = [
    { charter: null },
    {
      charter: {
        services: [
          { id: 'a', category: 'CITIZEN' as const },
          { id: 'b', category: 'INTERNAL' as const },
        ],
      },
    },
  ];
  const rows = [{ cells: [{ service: null }, { service: { id: 'a' } }] }];

  it('counts the services of charters that stand in no cell', () => {
    expect(countBeside({ offices, rows }, null)).toBe(1);
  });

  it('counts those of the category shown only', () => {
    expect(countBeside({ offices, rows }, 'CITIZEN')).toBe(0);
    expect(countBeside({ offices, rows }, 'INTERNAL')).toBe(1);
  });
});

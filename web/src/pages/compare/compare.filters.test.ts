import { describe, expect, it } from 'vitest';
import { categoryOf, dayOf, shownOf } from './compare.filters.ts';

const query = (text: string) => new URLSearchParams(text);

describe('the filters in the address', () => {
  it('are taken as they are given', () => {
    const given = query('category=INTERNAL&asOf=2025-10-01&show=silent');
    expect([categoryOf(given), dayOf(given), shownOf(given)]).toEqual(['INTERNAL', '2025-10-01', 'silent']);
  });

  it('count as not set where they are nothing', () => {
    for (const given of ['', 'category=x&asOf=2025-02-30&show=y', 'asOf=1.9.2025', 'asOf=2025-13-01']) {
      expect([categoryOf(query(given)), dayOf(query(given)), shownOf(query(given))]).toEqual([null, null, 'all']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { comparedOffices, moveOffice, withOffices } from './compared-offices.ts';

describe('the offices in the address', () => {
  it('each stands once, in its order, however the address was typed', () => {
    expect(comparedOffices('doict/a, doict/b,,doict/a,/doict/c/')).toEqual(['doict/a', 'doict/b', 'doict/c']);
    expect(comparedOffices(null)).toEqual([]);
  });

  it('one moves past its neighbour, and not beyond the ends', () => {
    expect(moveOffice(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moveOffice(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveOffice(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moveOffice(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('can be read in the address, and the other filters stay', () => {
    const query = new URLSearchParams('lang=en&offices=x&category=CITIZEN');
    expect(withOffices(query, ['doict/a', 'doict/b'])).toBe('offices=doict/a,doict/b&lang=en&category=CITIZEN');
    expect(withOffices(query, [])).toBe('lang=en&category=CITIZEN');
    expect(comparedOffices(new URLSearchParams(withOffices(query, ['a&b', 'c'])).get('offices'))).toEqual(['a&b', 'c']);
  });
});

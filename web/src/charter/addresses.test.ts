import { describe, expect, it } from 'vitest';
import { serviceAddress, withQuery } from './addresses.ts';

describe('withQuery', () => {
  it('leaves out what is not given', () => {
    expect(withQuery('/export/services.csv', { under: 'lalmonirhat', category: null, asOf: '' })).toBe(
      '/export/services.csv?under=lalmonirhat',
    );
    expect(withQuery('/', {})).toBe('/');
  });
});

describe('serviceAddress', () => {
  it("names the service by its key, and its place on the office's page", () => {
    expect(serviceAddress('doict/lalmonirhat/kaliganj', 'doict/lalmonirhat/kaliganj:dd1cf2bb38cb', null)).toBe(
      '/office/doict/lalmonirhat/kaliganj?service=doict%2Flalmonirhat%2Fkaliganj%3Add1cf2bb38cb#service-dd1cf2bb38cb',
    );
  });
});

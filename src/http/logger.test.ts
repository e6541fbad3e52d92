import { describe, expect, it } from 'vitest';
import { describeRequest } from './logger.ts';

describe('describeRequest', () => {
  it('leaves out what a query may tell about a person', () => {
    expect(describeRequest({ method: 'GET', url: '/graphql?query=%7Bofficer%7D' })).toEqual({
      method: 'GET',
      path: '/graphql',
    });
  });
});

import { expect, it } from 'vitest';
import { watchHarvests } from './watch-harvests.ts';

it('tells of a harvest that ended before the first look, but not of those from before the watch', async () => {
  const nodes = [
    { name: 'Old', harvests: { nodes: [{ id: 'a', endedAt: '2026-11-27T00:59:59.9Z' }] } },
    { name: 'Quick', harvests: { nodes: [{ id: 'b', endedAt: '2026-11-27T01:00:00.25Z' }] } },
    { name: 'Running', harvests: { nodes: [{ id: 'c', endedAt: null }] } },
  ];
  const answer = { sources: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
  const client = { execute: async <Data>() => answer as Data, close: async () => {} };
  const stop = new AbortController();
  const told: string[] = [];
  await watchHarvests(client, { since: new Date('2026-11-27T01:00:00Z'), signal: stop.signal }, async (name) => {
    told.push(name);
    stop.abort();
  });
  expect(told).toEqual(['Quick']);
});

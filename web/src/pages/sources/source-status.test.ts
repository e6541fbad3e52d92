import { describe, expect, it } from 'vitest';
import type { SourceStatus } from '../../api/operations.ts';
import { pageAddress } from './page-address.ts';
import { asStatus, countByStatus, type Source, sourcesInOrder, waitingHarvest } from './source-status.ts';

type Harvest = Source['harvests']['nodes'][number];

function source(name: string, status: SourceStatus, harvests: Partial<Harvest>[] = []): Source {
  const nodes = harvests.map((harvest, index) => ({
    id: `${name}-${index}`,
    startedAt: '2026-11-27T06:00:00Z',
    endedAt: null,
    outcome: 'STORED',
    dryRun: false,
    charters: 0,
    withdrawn: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    held: 0,
    refused: 0,
    error: null,
    errorEn: null,
    ...harvest,
  }));
  return {
    id: name,
    name,
    kind: 'WEB_PAGE',
    uri: 'https://example.gov.bd/',
    authority: null,
    status,
    everyMinutes: 1440,
    lastAttemptAt: null,
    lastSuccessAt: null,
    nextDueAt: '2026-11-27T06:00:00Z',
    consecutiveFailures: 0,
    lastError: null,
    lastErrorEn: null,
    heldReason: null,
    heldReasonEn: null,
    office: null,
    harvests: { totalCount: nodes.length, nodes },
  };
}

const sources = [source('a', 'FRESH'), source('b', 'NEVER_RUN'), source('c', 'FAILING'), source('d', 'QUARANTINED')];

describe('the sources', () => {
  it('stand with those first that need somebody', () => {
    expect(sourcesInOrder(sources, null).map(({ name }) => name)).toEqual(['d', 'c', 'b', 'a']);
    expect(sourcesInOrder(sources, 'FAILING').map(({ name }) => name)).toEqual(['c']);
  });

  it('are counted by status, also by one that none has', () => {
    expect(countByStatus(sources).map(({ count }) => count)).toEqual([1, 1, 0, 1, 1]);
  });

  it('know a status of the address', () => {
    expect([asStatus('STALE'), asStatus('stale'), asStatus(null)]).toEqual(['STALE', null, null]);
  });

  it('name the harvest that waits, not one that only met the document again or was a dry run', () => {
    const held = { outcome: 'HELD', held: 1 };
    const waiting = source('x', 'QUARANTINED', [{ outcome: 'HELD' }, { ...held, dryRun: true }, held]);
    expect(waitingHarvest(waiting)).toBe('x-2');
    expect(waitingHarvest(source('y', 'QUARANTINED', [{}]))).toBeNull();
  });
});

describe('the address of a page of them', () => {
  it('keeps the other parameters and leaves the language to the link', () => {
    const query = new URLSearchParams('lang=en&status=STALE&after=abc');
    expect(pageAddress(query, 'after', 'd=')).toBe('/sources?status=STALE&after=d%3D');
    expect(pageAddress(new URLSearchParams('after=abc'), 'after', null)).toBe('/sources');
  });
});

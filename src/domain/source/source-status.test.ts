import { describe, expect, it } from 'vitest';
import { statusOf } from './source-status.ts';

const NOW = '2026-12-01T06:00:00Z';
const WORKS = { everyMinutes: 60, lastSuccessAt: '2026-12-01T05:30:00Z', consecutiveFailures: 0, holds: false };

describe('statusOf', () => {
  it.each([
    ['one that works', {}, 'FRESH'],
    ['one that has not run', { lastSuccessAt: null }, 'NEVER_RUN'],
    ['one whose last success is two intervals old', { lastSuccessAt: '2026-12-01T04:00:00Z' }, 'FRESH'],
    ['one whose last success is older', { lastSuccessAt: '2026-12-01T03:59:59Z' }, 'STALE'],
    ['one that fails', { consecutiveFailures: 1 }, 'FAILING'],
    ['one that has only failed', { consecutiveFailures: 1, lastSuccessAt: null }, 'FAILING'],
    ['one that fails and is old', { consecutiveFailures: 9, lastSuccessAt: '2020-01-01T00:00:00Z' }, 'FAILING'],
    ['one of which something waits, though it fails', { holds: true, consecutiveFailures: 1 }, 'QUARANTINED'],
    ['one that brought what is held at once', { holds: true, lastSuccessAt: null }, 'QUARANTINED'],
  ])('%s: %o is %s', (_name, facts, status) => {
    expect(statusOf({ ...WORKS, ...facts }, NOW)).toBe(status);
  });

  it('reads instants as the database writes them', () => {
    expect(statusOf({ ...WORKS, lastSuccessAt: '2026-12-01 05:30:00+00' }, NOW)).toBe('FRESH');
    expect(statusOf({ ...WORKS, lastSuccessAt: '2026-12-01 09:30:00+06' }, NOW)).toBe('STALE');
  });
});

import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../domain/errors.ts';
import { openDatabase } from './connect.ts';

async function failureOf(databaseUrl: string): Promise<DomainError> {
  const error: unknown = await openDatabase({ databaseUrl, dataDir: ':memory:' }).catch((reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`expected a DomainError, got ${String(error)}`);
  return error;
}

/** A port that was free a moment ago, where nobody listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

describe('openDatabase with a Postgres URL', () => {
  it('names the server that refuses, and the remedy, and not the password', async () => {
    const port = await closedPort();
    const error = await failureOf(`postgres://sanad:top-secret@127.0.0.1:${port}/sanad`);
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    expect(error.place).toEqual(['DATABASE_URL']);
    for (const text of [error.message, error.messageBn]) {
      expect(text).toContain(`127.0.0.1:${port}`);
      expect(text).toContain('DATABASE_URL');
      expect(text).not.toContain('top-secret');
    }
  });

  it.each([
    'mysql://sanad:top-secret@localhost/sanad',
    'postgres://sanad:top-secret@[::broken/sanad',
    'postgres://sanad:top-secret@localhost:port/sanad',
    'localhost:5432 top-secret',
  ])('refuses %s without repeating it', async (url) => {
    const error = await failureOf(url);
    expect(error.code).toBe('SETTING_INVALID');
    expect(error.place).toEqual(['DATABASE_URL']);
    expect(`${error.message} ${error.messageBn}`).not.toContain('top-secret');
  });
});

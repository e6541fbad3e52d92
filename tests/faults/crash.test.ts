import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { connectEmbedded, type EmbeddedConnection } from '../../src/storage/connect.ts';
import { readLock } from '../../src/storage/embedded/lock.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanad-crash-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const open = (onCrash?: (error: Error) => void): Promise<EmbeddedConnection> =>
  connectEmbedded({ dataDir, snapshot: inject('databaseSnapshot'), onCrash });

describe('an embedded database whose engine breaks', () => {
  it('reports it, fails what runs and what comes, and still closes', async () => {
    let report: (error: Error) => void = () => {};
    const reported = new Promise<Error>((resolve) => {
      report = resolve;
    });
    const connection = await open((error) => report(error));
    await connection.sql`create table numbers (n integer)`;
    // Someone deletes the write-ahead log under the running engine: the next page of it cannot be made, and it panics.
    rmSync(join(dataDir, 'postgres', 'pg_wal'), { recursive: true });
    await connection.sql`select pg_switch_wal()`;
    await expect(connection.sql`insert into numbers select generate_series(1, 100)`).rejects.toThrow();

    expect((await reported).message).toContain('PANIC');
    await expect(connection.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(connection.sql`select 1`).rejects.toThrow();
    await connection.close();
    expect(readLock(dataDir)).toBeNull();
  });

  it('reports a directory it cannot use and gives the lock free', async () => {
    await open().then((connection) => connection.close());
    rmSync(join(dataDir, 'postgres', 'global'), { recursive: true });
    await expect(connectEmbedded({ dataDir })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(readLock(dataDir)).toBeNull();
  });
});

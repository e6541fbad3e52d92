import { existsSync, mkdirSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectEmbedded } from '../../src/storage/connect.ts';
import { startChild } from './child.ts';

let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sanad-kill-'));
  const connection = await connectEmbedded({ dataDir: root, snapshot: inject('databaseSnapshot') });
  await connection.close();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function rowsOf(dataDir: string, query: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
  const connection = await connectEmbedded({ dataDir });
  try {
    return [...(await connection.db.execute(query))];
  } finally {
    await connection.close();
  }
}

describe('a process that is killed while it writes', () => {
  it('leaves the old state, whole, if it was in a transaction', async () => {
    const writer = startChild('writer.child.ts', root, 'leave-transaction-open');
    expect(await writer.nextLine()).toBe('written, not committed');
    await writer.kill();
    const rows = await rowsOf(root, sql`select batch, count(*)::int as rows from kept group by batch`);
    expect(rows).toEqual([{ batch: 0, rows: 1000 }]);
  });

  it('leaves every committed transaction and no part of another', async () => {
    const writer = startChild('writer.child.ts', root, 'commit-batches');
    let reported = 0;
    while (reported < 10) reported = Number(await writer.nextLine());
    await writer.kill();
    const rows = await rowsOf(
      root,
      sql`select batch, count(*)::int as rows from batches group by batch order by batch`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(reported);
    expect(rows).toEqual(rows.map((_, index) => ({ batch: index + 1, rows: 10 })));
  });

  it('leaves a directory that opens if it was creating the database', async () => {
    const dataDir = join(root, 'first');
    mkdirSync(dataDir);
    const begun = new Promise<void>((resolve) => {
      const watcher = watch(dataDir, () => {
        if (!existsSync(join(dataDir, 'postgres'))) return;
        watcher.close();
        resolve();
      });
    });
    const writer = startChild('writer.child.ts', dataDir, 'commit-batches');
    await begun;
    await writer.kill();
    expect(await rowsOf(dataDir, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(existsSync(join(dataDir, 'postgres.being-created'))).toBe(false);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectEmbedded } from '../../src/storage/connect.ts';
import { serve } from '../cli/support/server.ts';
import { type Child, startChild } from './child.ts';
import { readStoredState, type StoredState } from './stored-state.ts';

const OFFICES = ['doict/lalmonirhat/aditmari', 'doict/lalmonirhat/patgram', 'doict/rajbari/sadar'];

/** Services of the charters that the project comes with; the made ones are like Kaliganj's. */
const SERVICES: Readonly<Record<string, number>> = { 'doict/rajbari/kalukhali': 19 };

let dataDir: string;
let running: Child | null = null;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanad-import-killed-'));
  const connection = await connectEmbedded({ dataDir, snapshot: inject('databaseSnapshot') });
  await connection.close();
});
afterEach(async () => {
  await running?.kill();
  running = null;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs imports in a process, kills it inside the one after `toFinish`, and tells what it last said was stored. */
async function killDuring(statement: string, toFinish: number): Promise<{ pid: number; last: StoredState }> {
  const importer = startChild('importer.child.ts', dataDir, String(toFinish), statement, ...OFFICES);
  running = importer;
  let last: StoredState | null = null;
  let finished = 0;
  for (let line = await importer.nextLine(); line !== 'inside'; line = await importer.nextLine()) {
    last = JSON.parse(line) as StoredState;
    finished += 1;
  }
  await importer.kill();
  running = null;
  expect(finished).toBe(toFinish);
  if (last === null) throw new Error('no import was finished');
  return { pid: importer.pid, last };
}

async function reopened(): Promise<StoredState> {
  const connection = await connectEmbedded({ dataDir });
  try {
    return await readStoredState(connection.db);
  } finally {
    await connection.close();
  }
}

describe('a process that is killed inside the transaction of an import', () => {
  it.each([
    ['while the charter is stored', 'insert into "services"', 2],
    ['when all is written and the commit is not sent', 'commit', 4],
  ])('leaves the last finished import, whole: %s', async (_, statement, toFinish) => {
    const { last } = await killDuring(statement, toFinish);
    const found = await reopened();
    expect(found).toEqual(last);
    for (const { office, services } of found.charters) expect(services).toBe(SERVICES[office] ?? 23);
    // Of each office one version is in force, so no former one was ended for a version that never came.
    const inForce = found.charters.filter((charter) => charter.effectiveUntil === null);
    expect(new Set(inForce.map((charter) => charter.office)).size).toBe(inForce.length);
    expect(inForce.map((charter) => charter.office)).toEqual([
      ...new Set(found.charters.map((charter) => charter.office)),
    ]);
  });

  it('leaves a directory on which the server starts at once, taking over the lock', async () => {
    const { pid, last } = await killDuring('insert into "findings"', 1);
    expect(JSON.parse(readFileSync(join(dataDir, 'sanad.lock'), 'utf8'))).toMatchObject({ pid });
    const server = await serve({ SANAD_DATA_DIR: dataDir });
    try {
      const query = encodeURIComponent('{ dataset { revision charters services findings } }');
      const response = await fetch(`${server.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      const { revision, charters, services, findings } = last.dataset;
      expect(await response.json()).toEqual({ data: { dataset: { revision, charters, services, findings } } });
    } finally {
      await server.end('SIGTERM');
    }
  });
});

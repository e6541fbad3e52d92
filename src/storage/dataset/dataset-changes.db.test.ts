import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { LISTENER_NAME } from '../listen/listen-on-server.ts';
import { readRevision } from './dataset.read.ts';
import { raiseRevision } from './dataset.write.ts';
import { listenToDataset } from './dataset-changes.ts';
import { type ChangedOffice, type DatasetNotice, MISSED, MOST_NAMED } from './dataset-notice.ts';

const NOW = '2026-12-02T00:00:00Z';
const CHANGED = [
  { officeId: 1, charterId: 2 },
  { officeId: 3, charterId: null },
];

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

/** Listens, and gives what is heard one after the other. */
async function listen() {
  const heard: DatasetNotice[] = [];
  let wake = Promise.withResolvers<void>();
  const stop = await listenToDataset(database, (notice) => {
    heard.push(notice);
    wake.resolve();
  });
  const next = async (): Promise<DatasetNotice> => {
    for (;;) {
      const notice = heard.shift();
      if (notice !== undefined) return notice;
      wake = Promise.withResolvers();
      await wake.promise;
    }
  };
  return { heard, next, stop };
}

const store = (changed?: readonly ChangedOffice[]) => database.db.transaction((tx) => raiseRevision(tx, NOW, changed));

describe('listening to the dataset', () => {
  it('hears of a change when it is committed, and never of one that was rolled back', async () => {
    const { heard, next } = await listen();
    const refused = database.db.transaction(async (tx) => {
      await raiseRevision(tx, NOW, CHANGED);
      throw new Error('rolled back');
    });
    await expect(refused).rejects.toThrow('rolled back');
    await database.db.transaction(async (tx) => {
      await raiseRevision(tx, NOW, CHANGED);
      expect(heard).toEqual([]);
    });
    expect(await next()).toEqual({ revision: await readRevision(database.db), changed: CHANGED });
    await store();
    expect(await next()).toEqual({ revision: await readRevision(database.db), changed: [] });
    expect(heard).toEqual([]);
  });

  it('hears in general of more offices than a notice names', async () => {
    const { next } = await listen();
    const many = Array.from({ length: MOST_NAMED + 1 }, (_, i) => ({ officeId: i, charterId: null }));
    await store(many.slice(1));
    await store(many);
    expect((await next()).changed).toEqual(many.slice(1));
    expect((await next()).changed).toEqual([]);
  });

  it('costs the writer one statement', async () => {
    const { statements } = await database.statementsOf(() => raiseRevision(database.db, NOW, CHANGED));
    expect(statements).toHaveLength(1);
  });

  it('ends for one listener without ending for another', async () => {
    const [first, second] = [await listen(), await listen()];
    await first.stop();
    await first.stop();
    await store(CHANGED);
    expect((await second.next()).changed).toEqual(CHANGED);
    expect(first.heard).toEqual([]);
  });
});

// The embedded database has one session for all, which is not lost alone.
if (inject('databaseKind') === 'postgres')
  describe('on a Postgres server', () => {
    const listeners = () =>
      database.sql<Array<{ pid: number }>>`
      select pid from pg_stat_activity where datname = current_database() and application_name = ${LISTENER_NAME}`;

    it('has a connection only while somebody listens', async () => {
      expect(await listeners()).toHaveLength(0);
      const { stop } = await listen();
      expect(await listeners()).toHaveLength(1);
      await stop();
      await expect.poll(listeners).toHaveLength(0);
    });

    it('listens again after its connection is lost, and says that it may have missed something', async () => {
      const { next, heard } = await listen();
      for (const changed of [CHANGED, CHANGED.slice(1)]) {
        const [listener] = await listeners();
        await database.sql`select pg_terminate_backend(${listener?.pid ?? 0})`;
        expect(await next()).toEqual(MISSED);
        await store(changed);
        expect((await next()).changed).toEqual(changed);
      }
      expect(heard).toEqual([]);
    });
  });

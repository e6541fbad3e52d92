import { writeSync } from 'node:fs';
import { connectPostgres } from '../../src/storage/connect.ts';
import { openPostgresQueue } from '../../src/storage/job-queue/postgres-queue.ts';

/**
 * Works jobs as a server would. Argument 1: the database; 2: the options of the queue as JSON; 3: `done` to end each job
 * at once, `stuck` to stand still in it for good. Says `ready`, then a line for each job that starts or is dead.
 */
const [url = '', options = '{}', manner = ''] = process.argv.slice(2);
const say = (line: unknown): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const connection = await connectPostgres(url);
const queue = await openPostgresQueue(connection.sql, JSON.parse(options) as object);
say('ready');
process.stdin.once('data', () => {
  queue.work(
    async ({ harvestId }, { number }) => {
      say({ harvestId, number });
      if (manner === 'stuck') await new Promise(() => {});
    },
    { concurrency: 4, onDead: async ({ harvestId }, error) => say({ dead: harvestId, error }) },
  );
});

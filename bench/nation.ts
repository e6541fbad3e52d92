// The import of a made-up nation into PostgreSQL, beside `psql \copy` of the same rows into tables with the same keys
// and indexes, in one run: npx tsx bench/nation.ts [offices] [URL of an empty database]; without one a server is started.
// Needs psql; only the ratio (×) may be compared.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemo } from '../src/operations/load-demo.ts';
import { connectPostgres } from '../src/storage/connect.ts';
import { migrate } from '../src/storage/migrate.ts';
import { startDatabaseServer } from '../tests/support/database-server.ts';
import { show } from './measure.ts';

/** The tables that an import fills, parents first. */
const TABLES = [
  'officers',
  'charters',
  'provenances',
  'charter_measures',
  'holdings',
  'services',
  'findings',
  'search_entries',
] as const;

const [, , offices = '2000', given] = process.argv;
const server = given === undefined ? await startDatabaseServer() : null;
const files = mkdtempSync(join(tmpdir(), 'sanad-nation-'));
try {
  const url = given ?? server?.urlOf('postgres') ?? '';
  const services = await importNation(url);
  copyTables(url, services);
} finally {
  rmSync(files, { recursive: true, force: true });
  await server?.stop();
}

async function importNation(url: string): Promise<{ count: number; rate: number }> {
  const connection = await connectPostgres(url);
  await migrate(connection);
  const now = new Date().toISOString();
  const onProgress = ({ charters, services, seconds }: { charters: number; services: number; seconds: number }) =>
    console.error(`${charters} charters, ${services} services, ${Math.round(seconds)} s`);
  const done = await loadDemo(connection, {
    offices: Number(offices),
    seed: 1,
    today: now.slice(0, 10),
    now,
    onProgress,
  });
  await connection.close();
  show('documents read and stored', done.charters, '');
  show('services stored', done.services, '');
  show('refused', done.refused.length, '');
  show('import: seconds', done.seconds, 's');
  show('import: documents a second', done.charters / done.seconds, '/s');
  show('import: services a second', done.services / done.seconds, '/s');
  show('memory after the import', process.memoryUsage().rss / 1e6, 'MB');
  return { count: done.services, rate: done.services / done.seconds };
}

function copyTables(url: string, { count, rate }: { count: number; rate: number }): void {
  psql(url, 'create schema copied');
  let seconds = 0;
  let megabytes = 0;
  for (const table of TABLES) {
    const file = join(files, table);
    psql(url, `\\copy ${table} to '${file}'`);
    psql(url, `create table copied.${table} (like ${table} including all)`);
    const start = performance.now();
    psql(url, `\\copy copied.${table} from '${file}'`);
    const took = (performance.now() - start) / 1000;
    seconds += took;
    megabytes += statSync(file).size / 1e6;
    show(`psql \\copy of ${table}: megabytes`, statSync(file).size / 1e6, 'MB');
    show(`psql \\copy of ${table}: seconds`, took, 's');
    rmSync(file);
  }
  show('psql \\copy of all tables: megabytes', megabytes, 'MB');
  show('psql \\copy of all tables: seconds', seconds, 's');
  show('psql \\copy: services a second, their other rows included', count / seconds, '/s');
  show('psql \\copy: times as fast as reading and importing the documents', count / seconds / rate, '×');
}

function psql(url: string, command: string): void {
  execFileSync('psql', [url, '--quiet', '--no-psqlrc', '--set=ON_ERROR_STOP=1', '--command', command]);
}

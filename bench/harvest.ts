// Following another node's feed, beside the bulk import of the same documents, in one run: npx tsx bench/harvest.ts
// [offices]. Both databases lie on a PostgreSQL server that it starts; only the ratio (×) may be compared.
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { graphOver, type OpenGraph } from '../src/graph/open-graph.ts';
import { serveGraph } from '../src/http/serve-graph.ts';
import { addSource } from '../src/operations/add-source.ts';
import { loadData } from '../src/operations/load-data.ts';
import { loadDemo } from '../src/operations/load-demo.ts';
import { requestHarvest } from '../src/operations/request-harvest.ts';
import { connectPostgres } from '../src/storage/connect.ts';
import { readHarvests } from '../src/storage/harvest/harvest.read.ts';
import { migrate } from '../src/storage/migrate.ts';
import { startDatabaseServer } from '../tests/support/database-server.ts';
import { show } from './measure.ts';

const [, , offices = '300'] = process.argv;
const now = new Date().toISOString();
const server = await startDatabaseServer();
try {
  const origin = await openNode('origin');
  const imported = await loadDemo(origin.connection, {
    offices: Number(offices),
    seed: 1,
    today: now.slice(0, 10),
    now,
  });
  const follower = await openNode('follower');
  await loadData(follower.connection.db, { now, countryOnly: true });
  const config = { ...readConfig({ PORT: '0' }), port: 0 };
  const served = await serveGraph(origin, config, pino({ level: 'silent' }));
  const { charters, seconds } = await follow(follower, served.url);
  show('charters that were followed', charters, '');
  show('… a second', charters / seconds, '/s');
  show('charters that were imported in bulk', imported.charters / imported.seconds, '/s');
  show('… times as fast as following', imported.charters / imported.seconds / (charters / seconds), '×');
  await served.close();
  await follower.close();
  await origin.close();
} finally {
  await server.stop();
}

async function openNode(name: string): Promise<OpenGraph> {
  const admin = await connectPostgres(server.urlOf('postgres'));
  await admin.sql.unsafe(`create database ${name}`);
  await admin.close();
  const connection = await connectPostgres(server.urlOf(name));
  await migrate(connection);
  return graphOver(connection, readConfig({ SANAD_NODE_NAME: `${name}.bench`, SANAD_PRIVATE_HOSTS: '127.0.0.1' }));
}

/** Harvests a node once, to the end. */
async function follow({ connection: { db }, harvesting }: OpenGraph, uri: string) {
  const source = await addSource(db, {
    name: 'bench',
    kind: 'PEER',
    uri,
    office: null,
    everyMinutes: null,
    authority: null,
    now,
  });
  await harvesting.work({ concurrency: 1, schedule: false });
  const start = performance.now();
  const { id } = await requestHarvest(db, await harvesting.queue(), { sourceId: source.id, dryRun: false, now });
  for (;;) {
    const harvest = await harvesting.waitFor(id);
    if (harvest.endedAt === null) continue;
    const [ended] = await readHarvests(db, [id]);
    return { charters: ended?.charters ?? 0, seconds: (performance.now() - start) / 1000 };
  }
}

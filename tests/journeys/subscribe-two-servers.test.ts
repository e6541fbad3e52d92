import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { graphOver, type OpenGraph } from '../../src/graph/open-graph.ts';
import { serveGraph } from '../../src/http/serve-graph.ts';
import type { RunningServer } from '../../src/http/server.ts';
import { connectPostgres } from '../../src/storage/connect.ts';
import { LISTENER_NAME } from '../../src/storage/listen/listen-on-server.ts';
import { NOW, openTestGraph, SETTINGS, type TestGraph } from '../support/graph.ts';
import { smallCharter } from '../support/small-charter.ts';
import { readEvents } from '../support/subscribers.ts';

const KALUKHALI = 'doict/rajbari/kalukhali';
const adminToken = 'a-token-for-tests';
const onServer = inject('databaseKind') === 'postgres';

let graphA: TestGraph;
let graphB: OpenGraph;
let serverA: RunningServer;
let serverB: RunningServer;
const leaving = new AbortController();

beforeAll(async () => {
  graphA = await openTestGraph();
  const logger = pino({ level: 'silent' });
  const config = { ...readConfig({}), port: 0 };
  serverA = await serveGraph(graphA, config, logger);
  // One process has the embedded database; there the two servers are of that one.
  const connection = onServer ? await connectPostgres(urlOf(graphA)) : graphA.database;
  graphB = graphOver(connection, { ...SETTINGS, adminToken }, () => NOW);
  serverB = await serveGraph(graphB, config, logger);
});
afterAll(async () => {
  leaving.abort();
  await serverA.close();
  await serverB.close();
  if (onServer) await graphB.close();
  await graphA.close();
});

function urlOf({ database }: TestGraph): string {
  const url = new URL(inject('databaseServerUrl'));
  url.pathname = `/${database.sql.options.database}`;
  return url.href;
}

/** Subscribes at server A. */
async function subscribe(under: string) {
  const query = `subscription { datasetChanged(under: "${under}") { revision office { slug } charter { version } } }`;
  const url = `${serverA.url}/graphql/stream?${new URLSearchParams({ query })}`;
  const { body } = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: leaving.signal });
  if (body === null) throw new Error('no body');
  const events = readEvents(body);
  expect((await events.next()).value).toBe(':');
  return async () => {
    const { value } = await events.next();
    return JSON.parse(String(value).replace(/^next /, '')).data.datasetChanged;
  };
}

/** Imports a charter at server B, by the API. */
async function importCharter(deadline: string): Promise<number> {
  const query = `mutation ($input: CharterInput!) { importCharter(input: $input) { charter { version } errors { code } } }`;
  const text = smallCharter([{ name: 'তথ্য প্রদান', deadline }]);
  const answer = await fetch(`${serverB.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` },
    body: JSON.stringify({ query, variables: { input: { office: KALUKHALI, format: 'TEXT', text } } }),
  });
  const { data } = (await answer.json()) as { data: { importCharter: { charter: { version: number } } } };
  return data.importCharter.charter.version;
}

describe('two servers on one database', () => {
  it('tell their subscribers of what the other one has stored', async () => {
    const next = await subscribe('rajbari');
    const version = await importCharter('৭ দিন');
    const { dataset } = await graphA.ask<{ dataset: { revision: string } }>('{ dataset { revision } }');
    expect(await next()).toEqual({ revision: dataset.revision, office: { slug: KALUKHALI }, charter: { version } });
  });

  if (onServer) {
    it('tell their subscribers to look anew when they were cut off', async () => {
      const next = await subscribe('lalmonirhat');
      const { sql } = graphA.database;
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = ${LISTENER_NAME}`;
      expect(await next()).toEqual({ revision: expect.stringMatching(/^\d+$/), office: null, charter: null });
      const anew = await subscribe('rajbari');
      const version = await importCharter('৮ দিন');
      expect(await anew()).toMatchObject({ office: { slug: KALUKHALI }, charter: { version } });
    });
  }
});

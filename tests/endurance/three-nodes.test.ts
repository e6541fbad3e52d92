import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkImport } from '../../src/operations/bulk-import.ts';
import { loadCountry } from '../../src/operations/load-data/country.ts';
import { DATA_DIRECTORY } from '../../src/operations/load-data/data-file.ts';
import { storeDemoOffices } from '../../src/operations/load-demo/demo-offices.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { openReadingPool } from '../../src/operations/reading-pool/reading-pool.ts';
import { readAllAreas } from '../../src/storage/area/area.read.ts';
import { connectPostgres, type DatabaseConnection } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { readAllOrganisations } from '../../src/storage/organisation/organisation.read.ts';
import { documentsOf, type NationPlan, officeAt, planNation } from '../../src/synthetic/synthetic-nation.ts';
import { type RunningSanad, serve } from '../cli/support/server.ts';
import { type DatabaseServer, startDatabaseServer } from '../support/database-server.ts';
import { NOW } from '../support/graph.ts';
import { readSyntheticAreas } from '../support/synthetic-areas.ts';

const TOKEN = 'three-nodes-token';
const CHARTERS = 1_000;
const SEED = 61;

/** The divisions whose offices the first node has; the second one has the others. */
const FIRST_DIVISIONS = ['rangpurdiv', 'rajshahidiv', 'khulnadiv', 'barisaldiv'];

let server: DatabaseServer;
const nodes: RunningSanad[] = [];

beforeAll(async () => {
  server = await startDatabaseServer();
  const admin = await connectPostgres(server.urlOf('postgres'));
  for (const name of ['first', 'second', 'nation']) await admin.sql.unsafe(`create database ${name}`);
  await admin.close();
}, 60_000);
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.end('SIGKILL')));
  await server.stop();
});

const environmentOf = (database: string) => ({
  DATABASE_URL: server.urlOf(database),
  SANAD_NODE_NAME: `${database}.example`,
  SANAD_START_DATA: 'country',
  SANAD_PRIVATE_HOSTS: '127.0.0.1',
  SANAD_ADMIN_TOKEN: TOKEN,
  LOG_LEVEL: 'error',
});

async function open<Value>(database: string, work: (connection: DatabaseConnection) => Promise<Value>): Promise<Value> {
  const connection = await connectPostgres(server.urlOf(database));
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** Stores the charters of some divisions of a made-up nation, as far as a node has them. */
async function fill(connection: DatabaseConnection, plan: NationPlan, documents: ReturnType<typeof documentsOf>) {
  await migrate(connection);
  const { db } = connection;
  await loadCountry(db, DATA_DIRECTORY, NOW.toString());
  await db.transaction((tx) => storeDemoOffices(tx, plan));
  const [areas, organisations] = [await readAllAreas(db), await readAllOrganisations(db)];
  const pool = openReadingPool({ areas, organisations });
  try {
    await bulkImport(
      connection,
      {
        documents: documents.map(({ text, ...document }) => ({ ...document, uri: null, bytes: Buffer.from(text) })),
        gazetteer: await loadGazetteer(db),
        today: '2026-12-01',
        now: NOW.toString(),
      },
      pool,
    );
  } finally {
    await pool.close();
  }
}

async function ask<Data>({ url }: RunningSanad, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** What a database has of every office: each version's bytes, in order, and whether it was withdrawn. */
const storedIn = (connection: DatabaseConnection) =>
  connection.sql<Array<{ slug: string; sha256: string; withdrawn: boolean; effectiveFrom: string }>>`
    select o.slug, p.sha256, c.withdrawn_at is not null as withdrawn, c.effective_from::text as "effectiveFrom"
    from charters c join offices o on o.id = c.office_id join provenances p on p.charter_id = c.id
    order by o.slug, c.effective_from, p.sha256`;

const chartersOf = async (node: RunningSanad) =>
  (await ask<{ dataset: { charters: number } }>(node, '{ dataset { charters } }')).dataset.charters;

/** Between two looks at nodes that work on their own. */
const LOOK_MS = 200;

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(LOOK_MS);
}

describe('two divisions and the nation', () => {
  it('exchange a thousand charters, though the nation is killed in the middle', async () => {
    const plan = planNation({ offices: 900, seed: SEED, areas: await readSyntheticAreas() });
    const byNode = new Map<string, ReturnType<typeof documentsOf>>([
      ['first', []],
      ['second', []],
    ]);
    const divisionOf = await divisions();
    let charters = 0;
    for (let index = 0; index < plan.offices && charters < CHARTERS; index += 1) {
      const isFirst = FIRST_DIVISIONS.includes(divisionOf(officeAt(plan, index).areaSlug));
      const documents = documentsOf(plan, index).slice(0, CHARTERS - charters);
      byNode.get(isFirst ? 'first' : 'second')?.push(...documents);
      charters += documents.length;
    }
    expect(charters).toBe(CHARTERS);
    for (const [name, documents] of byNode) await open(name, (connection) => fill(connection, plan, documents));

    const first = await serve(environmentOf('first'));
    const second = await serve(environmentOf('second'));
    let nation = await serve(environmentOf('nation'));
    nodes.push(first, second, nation);
    const sources: string[] = [];
    for (const { url } of [first, second]) {
      const { addSource } = await ask<{ addSource: { source: { id: string } } }>(
        nation,
        'mutation ($uri: String!) { addSource(input: { name: "division", kind: PEER, uri: $uri }) { source { id } } }',
        { uri: url },
      );
      sources.push(addSource.source.id);
    }
    await until(async () => (await chartersOf(nation)) > 150);
    await nation.end('SIGKILL');
    const atKill = await open('nation', async ({ sql }) => (await sql`select count(*)::int as n from charters`)[0]?.n);
    expect(atKill).toBeLessThan(CHARTERS);

    nation = await serve(environmentOf('nation'));
    nodes.push(nation);
    const ended = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Source { status harvests(first: 1) { nodes { endedAt outcome error charters } } } } }`;
    await until(async () => {
      const { nodes: found } = await ask<{
        nodes: Array<{ harvests: { nodes: Array<{ endedAt: string | null }> } }>;
      }>(nation, ended, { ids: sources });
      return found.every(({ harvests }) => harvests.nodes[0]?.endedAt != null);
    });
    const { nodes: found } = await ask<{ nodes: unknown[] }>(nation, ended, { ids: sources });
    expect(found).toMatchObject(sources.map(() => ({ status: expect.stringMatching(/FRESH|QUARANTINED/) })));

    const expected = [...(await open('first', storedIn)), ...(await open('second', storedIn))];
    const held = await open('nation', ({ sql }) => sql`select count(*)::int as n from held_documents`);
    const stored = await open('nation', storedIn);
    const inOrder = (rows: typeof stored) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(stored).length + Number(held[0]?.n)).toBe(CHARTERS);
    const all = new Set(inOrder(expected as unknown as typeof stored));
    expect(inOrder(stored).filter((row) => !all.has(row))).toEqual([]);
    expect(new Set(inOrder(stored)).size).toBe(stored.length);
  }, 300_000);
});

async function divisions(): Promise<(areaSlug: string) => string> {
  const areas = new Map(
    (
      await open('first', async (connection) => {
        await migrate(connection);
        await loadCountry(connection.db, DATA_DIRECTORY, NOW.toString());
        return readAllAreas(connection.db);
      })
    ).map((area) => [area.slug, area]),
  );
  const byId = new Map([...areas.values()].map((area) => [area.id, area]));
  return (slug) => {
    const area = areas.get(slug);
    const above = (area?.ancestorIds ?? []).map((id) => byId.get(id));
    return [area, ...above].find((one) => one?.level === 'DIVISION')?.slug ?? '';
  };
}

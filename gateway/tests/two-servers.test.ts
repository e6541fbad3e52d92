import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DatabaseServer, startDatabaseServer } from '../../tests/support/database-server.ts';
import type { Child } from '../src/child.ts';
import type { RunningGateway } from '../src/serve.ts';
import { ask, serve, until } from './support/serve.ts';
import { ADMIN_TOKEN, startSanad } from './support/start-sanad.ts';
import { subscribe } from './support/subscribe.ts';

// What the profile `scale` of docker-compose.yml starts, without Docker: PostgreSQL, two servers, the gateway.
let database: DatabaseServer;
let servers: [Child, Child];
let gateway: RunningGateway;

beforeAll(async () => {
  database = await startDatabaseServer();
  const databaseUrl = database.urlOf('postgres');
  servers = [await startSanad({ databaseUrl }), await startSanad({ databaseUrl })];
  gateway = await serve({ SANAD_URLS: servers.map(({ url }) => url).join(',') });
}, 120_000);

afterAll(async () => {
  await gateway?.close();
  for (const server of servers ?? []) await server.stop();
  await database?.stop();
}, 60_000);

const answering = async () => {
  const readiness = await fetch(`${gateway.url}/readyz`);
  const { subgraphs } = (await readiness.json()) as { subgraphs: [{ answering: number }] };
  return { status: readiness.status, answering: subgraphs[0].answering };
};

/** Asks over eight connections until `during` has ended, and a while longer; returns how many answers were right and wrong. */
async function underLoad(during: () => Promise<unknown>): Promise<{ right: number; wrong: unknown[] }> {
  const wrong: unknown[] = [];
  let right = 0;
  let left = Number.POSITIVE_INFINITY;
  const worker = async () => {
    while (left-- > 0) {
      const { data, errors } = await ask(gateway.url, '{ office(slug: "doict/lalmonirhat/kaliganj") { slug } }');
      if (errors === undefined && data.office.slug === 'doict/lalmonirhat/kaliganj') right++;
      else wrong.push(errors);
    }
  };
  const workers = Array.from({ length: 8 }, worker);
  await until(
    async () => right,
    (answers) => answers > 50,
  );
  await during();
  left = 200;
  await Promise.all(workers);
  return { right, wrong };
}

it('shows what was written through one server by the other', async () => {
  expect(await answering()).toEqual({ status: 200, answering: 2 });
  const name = 'একটি পরীক্ষা';
  const written = await ask(
    gateway.url,
    `mutation { addOrganisation(input: { slug: "gateway-test", name: "${name}", nameEn: "A test" }) { errors { messageEn } } }`,
    { authorization: `Bearer ${ADMIN_TOKEN}` },
  );
  expect(written.data).toEqual({ addOrganisation: { errors: [] } });
  for (const _turn of servers) {
    const { data } = await ask(gateway.url, '{ organisation(slug: "gateway-test") { name } }');
    expect(data).toEqual({ organisation: { name } });
  }
});

it('tells who is subscribed at one server what is written through the other', async () => {
  const subscribers = [];
  for (const _turn of servers) {
    const query = 'subscription { datasetChanged(under: "doict/rajbari") { office { slug nameEn } } }';
    subscribers.push(await subscribe(gateway.url, query));
  }
  const { data } = await ask(gateway.url, '{ office(slug: "doict/rajbari/kalukhali") { charter { id } } }');
  const { id } = data.office.charter;
  const withdrawn = await ask(
    gateway.url,
    `mutation { withdrawCharter(id: "${id}", reason: "A test") { errors { messageEn } } }`,
    { authorization: `Bearer ${ADMIN_TOKEN}` },
  );
  expect(withdrawn.data).toEqual({ withdrawCharter: { errors: [] } });
  for (const { next, leave } of subscribers) {
    expect(await next()).toEqual({
      data: {
        datasetChanged: { office: { slug: 'doict/rajbari/kalukhali', nameEn: expect.stringMatching('Kalukhali') } },
      },
    });
    leave();
  }
});

it('loses no question while one server stops, and none while the other is killed after the first is back', async () => {
  const [first, second] = servers;
  const stopped = await underLoad(() => first.stop());
  expect(stopped.wrong).toEqual([]);
  expect(stopped.right).toBeGreaterThan(200);
  expect(await answering()).toEqual({ status: 200, answering: 1 });

  servers[0] = await startSanad({ port: Number(new URL(first.url).port), databaseUrl: database.urlOf('postgres') });
  expect(await answering()).toEqual({ status: 200, answering: 2 });
  const killed = await underLoad(async () => {
    process.kill(second.pid, 'SIGKILL');
    await second.ended;
  });
  expect(killed.wrong).toEqual([]);
  expect(await answering()).toEqual({ status: 200, answering: 1 });
});

import { afterEach, expect, it } from 'vitest';
import type { Child } from '../src/child.ts';
import type { RunningGateway } from '../src/serve.ts';
import { freePort } from './support/free-port.ts';
import { ask, serve, until } from './support/serve.ts';
import { startGrievances, startSanad, temporaryDirectory } from './support/start-sanad.ts';

const QUERY = `{ compareOffices(offices: ["doict/lalmonirhat/kaliganj", "doict/rajbari/kalukhali"]) {
  summary { shared notStated } offices { slug complaints { lodged } } } }`;

const OURS = { shared: 18, notStated: 16 };
const WITHOUT = [
  { slug: 'doict/lalmonirhat/kaliganj', complaints: null },
  { slug: 'doict/rajbari/kalukhali', complaints: null },
];
const WITH = [
  { slug: 'doict/lalmonirhat/kaliganj', complaints: { lodged: 20 } },
  { slug: 'doict/rajbari/kalukhali', complaints: { lodged: 27 } },
];

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function grievancesAt(port: number): Promise<Child> {
  const grievances = await startGrievances(port);
  closing.push(() => grievances.stop());
  return grievances;
}

async function killed(child: Child): Promise<void> {
  process.kill(child.pid, 'SIGKILL');
  await child.ended;
}

async function gatewayOver(env: Record<string, string>): Promise<RunningGateway> {
  const gateway = await serve(env);
  closing.push(() => gateway.close());
  return gateway;
}

it('answers with what is left when the second subgraph is killed, and whole again when it is back', async () => {
  const port = await freePort();
  const first = await grievancesAt(port);
  const gateway = await gatewayOver({ GRIEVANCES_URL: first.url });
  expect((await ask(gateway.url, QUERY)).data.compareOffices).toEqual({ summary: OURS, offices: WITH });

  await killed(first);
  const { status, data, errors } = await ask(gateway.url, QUERY);
  expect(status).toBe(200);
  expect(data.compareOffices).toEqual({ summary: OURS, offices: WITHOUT });
  expect(errors).toHaveLength(2);
  for (const error of errors ?? []) {
    expect(error).toEqual({
      message: 'The subgraph grievances does not answer. What it would add is left out.',
      path: ['compareOffices', 'offices', 'complaints'],
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        messageBn: expect.stringMatching(/উত্তর দিচ্ছে না/),
        serviceName: 'grievances',
      },
    });
  }
  const readiness = await fetch(`${gateway.url}/readyz`);
  expect(readiness.status).toBe(200);
  expect(await readiness.json()).toMatchObject({
    status: 'ok',
    subgraphs: [
      { name: 'sanad', answering: 1, of: 1 },
      { name: 'grievances', answering: 0, of: 1 },
    ],
  });

  await grievancesAt(port);
  const again = await until(
    () => ask(gateway.url, QUERY),
    (answer) => answer.errors === undefined,
  );
  expect(again.data.compareOffices).toEqual({ summary: OURS, offices: WITH });
});

it('leaves a subgraph out that hangs, when its time is up', async () => {
  const grievances = await grievancesAt(0);
  const gateway = await gatewayOver({ GRIEVANCES_URL: grievances.url, GATEWAY_TIMEOUT_MS: '600' });
  process.kill(grievances.pid, 'SIGSTOP');
  closing.push(() => process.kill(grievances.pid, 'SIGCONT'));

  const before = performance.now();
  const { data, errors } = await ask(gateway.url, QUERY);
  const took = performance.now() - before;
  expect(data.compareOffices).toEqual({ summary: OURS, offices: WITHOUT });
  expect(errors?.[0]).toMatchObject({
    message: 'The subgraph grievances took too long. What it would add is left out.',
    extensions: { code: 'SUBGRAPH_TIMEOUT', messageBn: expect.stringMatching(/বেশি সময়/) },
  });
  expect(took).toBeGreaterThan(590);
  expect(took).toBeLessThan(5_000);
});

it('tells neither addresses nor requests of a subgraph that does not answer', async () => {
  const grievances = await grievancesAt(0);
  const gateway = await gatewayOver({ GRIEVANCES_URL: grievances.url });
  await killed(grievances);
  const { errors } = await ask(gateway.url, QUERY);
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|_entities|fetch/);
});

it('goes on with the second of two servers when the first one is killed, for every question', async () => {
  const [one, two] = [await grievancesAt(0), await grievancesAt(0)];
  const gateway = await gatewayOver({ GRIEVANCES_URL: `${one.url},${two.url}` });
  await killed(two);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(gateway.url, QUERY)));
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(data.compareOffices.offices).toEqual(WITH);
  }
  const readiness = await fetch(`${gateway.url}/readyz`);
  expect(await readiness.json()).toMatchObject({ subgraphs: [{ name: 'sanad' }, { answering: 1, of: 2 }] });
});

it('starts without a subgraph, and joins it when it is there', async () => {
  const port = await freePort();
  const gateway = await gatewayOver({ GRIEVANCES_URL: `http://127.0.0.1:${port}` });
  const without = await ask(gateway.url, '{ dataset { offices } }');
  expect(without.data).toEqual({ dataset: { offices: 560 } });
  expect((await ask(gateway.url, QUERY)).errors?.[0]?.message).toMatch(/Cannot query field "complaints"/);
  expect(await (await fetch(`${gateway.url}/readyz`)).json()).toMatchObject({ notYetJoined: ['grievances'] });

  await grievancesAt(port);
  const joined = await until(
    () => ask(gateway.url, QUERY),
    ({ errors }) => errors === undefined,
  );
  expect(joined.data.compareOffices.offices).toEqual(WITH);
});

it('is alive but not ready without Sanad, and becomes ready with it', async () => {
  const { path, remove } = temporaryDirectory();
  closing.push(remove);
  const grievances = await grievancesAt(0);
  const port = await freePort();
  const gateway = await gatewayOver({ SANAD_URLS: `http://127.0.0.1:${port}`, GRIEVANCES_URL: grievances.url });
  const readiness = () => fetch(`${gateway.url}/readyz`);

  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  expect((await readiness()).status).toBe(503);
  const early = await ask(gateway.url, '{ __typename }');
  expect(early.status).toBe(503);
  expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(early.headers.get('retry-after')).toBe('5');

  const sanad = await startSanad({ port, dataDir: path });
  closing.push(() => sanad.stop());
  expect((await until(readiness, ({ status }) => status === 200)).status).toBe(200);
  expect((await ask(gateway.url, QUERY)).data.compareOffices).toEqual({ summary: OURS, offices: WITH });

  await killed(sanad);
  expect((await readiness()).status).toBe(503);
  const theirs = await ask(gateway.url, '{ mostComplainedOffices(first: 1) { slug complaints { lodged } } }');
  expect(theirs).toMatchObject({
    errors: undefined,
    data: { mostComplainedOffices: [{ slug: 'doict/rajbari/kalukhali', complaints: { lodged: 27 } }] },
  });

  const back = await startSanad({ port, dataDir: path });
  closing.push(() => back.stop());
  const again = await until(
    () => ask(gateway.url, QUERY),
    ({ errors }) => errors === undefined,
  );
  expect(again.data.compareOffices).toEqual({ summary: OURS, offices: WITH });
  expect((await readiness()).status).toBe(200);
});

import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { serveGraph } from '../../src/http/serve-graph.ts';
import type { RunningServer } from '../../src/http/server.ts';
import { raiseRevision } from '../../src/storage/dataset/dataset.write.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';
import { overEvents, overSocket, type Result, readEvents, type Subscriber } from '../support/subscribers.ts';

const KALUKHALI = 'doict/rajbari/kalukhali';
const CHANGED =
  'subscription ($under: String) { datasetChanged(under: $under) { revision office { slug } charter { version } } }';

interface Data {
  datasetChanged: { revision: string; office: { slug: string } | null; charter: { version: number } | null };
}

let graph: TestGraph;
let server: RunningServer;
const cleanUps: Array<() => unknown> = [];
const serve = (change: object = {}) =>
  serveGraph(graph, { ...readConfig({}), port: 0, ...change }, pino({ level: 'silent' }));

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  server = await serve();
});
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  await server.close();
});
afterAll(() => graph.close());

let imports = 0;
const importCharter = () => {
  imports += 1;
  return importSmallCharter(graph, KALUKHALI, [{ name: 'তথ্য প্রদান', deadline: `${imports} দিন` }], '2026-05-01');
};

/** Tells everybody of a change until a subscriber hears of it, whose subscription is open from then on. */
async function untilOpen(subscriber: Subscriber<Result<Data>>): Promise<void> {
  let heard: string | undefined;
  const first = subscriber.next().then((told) => {
    heard = told?.data?.datasetChanged.revision ?? JSON.stringify(told);
  });
  await expect
    .poll(
      async () => {
        await raiseRevision(graph.database.db, NOW.toString());
        return heard;
      },
      // Clients wait for some seconds before they connect again.
      { timeout: 10_000 },
    )
    .toBeDefined();
  await first;
  const { dataset } = await graph.ask<{ dataset: { revision: string } }>('{ dataset { revision } }');
  while (heard !== dataset.revision) heard = (await subscriber.next())?.data?.datasetChanged.revision;
}

async function openEvents(query: string, init: RequestInit = {}, path = '/graphql/stream') {
  const leaving = new AbortController();
  cleanUps.push(() => leaving.abort());
  const url = `${server.url}${path}?${new URLSearchParams({ query })}`;
  const response = await fetch(url, { headers: { accept: 'text/event-stream' }, ...init, signal: leaving.signal });
  if (response.body === null) throw new Error('no body');
  return { response, events: readEvents(response.body), leave: () => leaving.abort() };
}

describe.each([
  ['a WebSocket', overSocket],
  ['server-sent events', overEvents],
])('a subscription over %s', (_transport, subscribe) => {
  const open = (variables: Record<string, unknown>, query = CHANGED) => {
    const subscriber = subscribe<Data>(server.url, { query, variables });
    cleanUps.push(() => subscriber.close());
    return subscriber;
  };

  it('tells of an import', async () => {
    const subscriber = open({ under: 'rajbari' });
    await untilOpen(subscriber);
    const { charter } = await importCharter();
    expect((await subscriber.next())?.data?.datasetChanged).toMatchObject({
      office: { slug: KALUKHALI },
      charter: { version: charter?.version },
    });
  });

  it('is refused in both languages where it names an unknown area', async () => {
    const told = await open({ under: 'nowhere' }).next();
    expect(told?.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: ['under'], messageBn: expect.stringMatching(/[ঀ-৿]/) } },
    ]);
  });

  it.each([
    ['a query', '{ dataset { revision } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { withdrawCharter(id: "x", reason: "x") { errors { code } } }', 'BAD_REQUEST'],
    ['what the schema does not know', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong variable',
      'subscription ($under: String!) { datasetChanged(under: $under) { revision } }',
      'BAD_USER_INPUT',
    ],
    [
      'what asks for too much',
      `subscription { datasetChanged { office { descendants(first: 100) { nodes { services(first: 100) { nodes { history { id name } } } } } } } }`,
      'BAD_USER_INPUT',
    ],
  ])('is refused for %s', async (_what, query, code) => {
    const told = await open({ under: null }, query).next();
    expect(told?.errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is refused beyond the limit, and free again when another one ends', async () => {
    await server.close();
    server = await serve({ maxSubscriptions: 1 });
    const first = open({});
    await untilOpen(first);
    const refusal = async () => {
      const another = open({ under: 'nowhere' });
      const told = await another.next();
      await another.close();
      return told?.errors?.map((error) => `${error.message} ${JSON.stringify(error)}`).join();
    };
    // Of a socket already the handshake is refused.
    expect(await refusal()).toMatch(/TOO_MANY_SUBSCRIPTIONS|503/);
    await first.close();
    await expect.poll(refusal).toContain('BAD_USER_INPUT');
  });

  it('does not hold up the closing of the server, after which it is opened anew', async () => {
    const subscriber = subscribe<Data>(server.url, { query: CHANGED }, 20);
    cleanUps.push(() => subscriber.close());
    await untilOpen(subscriber);
    const { port } = new URL(server.url);
    const start = performance.now();
    await server.close();
    expect(performance.now() - start).toBeLessThan(3_000);
    server = await serve({ port: Number(port) });
    await untilOpen(subscriber);
    await importCharter();
    expect((await subscriber.next())?.data?.datasetChanged.office).toEqual({ slug: KALUKHALI });
  });
});

describe('server-sent events', () => {
  const QUERY = 'subscription { datasetChanged(under: "rajbari") { office { slug } } }';

  it.each([
    ['GET /graphql/stream', {}, '/graphql/stream'],
    ['GET /graphql, as gateways ask', { headers: { accept: 'text/event-stream, multipart/mixed' } }, '/graphql'],
    [
      'POST /graphql, as gateways ask',
      {
        method: 'POST',
        headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
      },
      '/graphql',
    ],
  ])('come by %s', async (_how, init, path) => {
    const { response, events } = await openEvents(QUERY, init, path);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await events.next()).value).toBe(':');
    await importCharter();
    expect((await events.next()).value).toBe(`next {"data":{"datasetChanged":{"office":{"slug":"${KALUKHALI}"}}}}`);
  });

  it('outlast the time a request may take', async () => {
    await server.close();
    server = await serve({ requestTimeoutMs: 100 });
    const start = performance.now();
    const { events } = await openEvents(QUERY);
    await events.next();
    await expect.poll(() => performance.now() - start).toBeGreaterThan(300);
    await importCharter();
    expect((await events.next()).value).toContain(KALUKHALI);
  });

  it('say that they are complete only where asking again is of no use', async () => {
    const refused = await openEvents('subscription { nothing }');
    expect((await refused.events.next()).value).toMatch(/^next \{"errors"/);
    expect((await refused.events.next()).value).toBe('complete');
    expect((await refused.events.next()).done).toBe(true);

    const { events } = await openEvents(QUERY);
    expect((await events.next()).value).toBe(':');
    await server.close();
    expect((await events.next()).done).toBe(true);
  });

  it('are refused to the page of another site and where the request cannot be read', async () => {
    const { response } = await openEvents(QUERY, {
      headers: { accept: 'text/event-stream', origin: 'https://other.example' },
    });
    expect(response.status).toBe(403);
    const body = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[]',
    });
    expect(await body.text()).toContain('BAD_REQUEST');
  });

  it('are not what a subscription gets that is sent like a query', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

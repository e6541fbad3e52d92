import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { RunningGateway } from '../src/serve.ts';
import { type RecordingSubgraph, startRecordingSubgraph } from './support/recording-subgraph.ts';
import { ask, serve } from './support/serve.ts';

let recorder: RecordingSubgraph;
let gateway: RunningGateway;

beforeAll(async () => {
  recorder = await startRecordingSubgraph();
  gateway = await serve({
    GATEWAY_SUBGRAPHS: `recorder=${recorder.url}`,
    GATEWAY_BODY_LIMIT_BYTES: '4096',
    GATEWAY_MAX_QUERY_TOKENS: '100',
    GATEWAY_MAX_QUERY_DEPTH: '8',
  });
});

afterEach(() => {
  recorder.asked.length = 0;
});

afterAll(async () => {
  await gateway.close();
  await recorder.close();
});

it('asks a subgraph once for many offices', async () => {
  const { data, errors } = await ask(gateway.url, '{ offices(first: 50) { nodes { slug letters } } }');
  expect(errors).toBeUndefined();
  const offices: { slug: string; letters: number }[] = data.offices.nodes;
  expect(offices.map(({ letters }) => letters)).toEqual(offices.map(({ slug }) => slug.length));
  expect(offices).toHaveLength(50);
  expect(recorder.asked).toHaveLength(1);
  expect(recorder.asked[0]?.query).toContain('_entities');
});

it('hands on who asks, in which language, and under which number', async () => {
  const { headers } = await ask(gateway.url, '{ recorded { letters } }', {
    authorization: 'Bearer a-token',
    'accept-language': 'bn',
    'x-request-id': 'number-7',
    cookie: 'secret=1',
    'x-other': 'no',
  });
  expect(headers.get('x-request-id')).toBe('number-7');
  expect(recorder.asked).toHaveLength(1);
  const sent = recorder.asked[0]?.headers;
  expect(sent).toMatchObject({
    authorization: 'Bearer a-token',
    'accept-language': 'bn',
    'x-request-id': 'number-7',
  });
  expect(sent).not.toHaveProperty('cookie');
  expect(sent).not.toHaveProperty('x-other');
});

it('gives a request without a number one', async () => {
  const { headers } = await ask(gateway.url, '{ recorded { letters } }');
  expect(headers.get('x-request-id')).toMatch(/\S{8}/);
  expect(recorder.asked[0]?.headers['x-request-id']).toBe(headers.get('x-request-id'));
});

it('never lets one answer serve two people', async () => {
  const release = recorder.hold();
  const answers = ['one', 'two', 'one'].map((name) =>
    ask(gateway.url, '{ recorded { letters } }', { authorization: `Bearer ${name}`, 'x-request-id': 'the-same' }),
  );
  const timer = setInterval(() => {
    if (recorder.asked.length === 3) release();
  }, 5);
  await Promise.all(answers);
  clearInterval(timer);
  expect(recorder.asked.map(({ headers }) => headers.authorization).sort()).toEqual([
    'Bearer one',
    'Bearer one',
    'Bearer two',
  ]);
});

it.each([
  ['more words than it may have', `{ ${'a: __typename '.repeat(40)} }`, /token/i],
  [
    'more depth than it may have',
    `{ offices ${'{ nodes { parent '.repeat(1)}${'{ parent '.repeat(7)}{ slug }${' }'.repeat(9)} }`,
    /nested more than 8/,
  ],
  [
    'fragments that go deeper than it may',
    'query { a: office(slug: "doict") { ...A } } fragment A on Office { parent { parent { parent { ...B } } } } fragment B on Office { parent { parent { parent { parent { slug } } } } }',
    /nested more than 8/,
  ],
  ['a field that is nowhere', '{ nowhere }', /Cannot query field/],
])('refuses a question with %s, and asks nobody', async (_what, query, message) => {
  const { data, errors } = await ask(gateway.url, query);
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.message).toMatch(message);
  expect(recorder.asked).toEqual([]);
});

it('lets a question of exactly the depth through', async () => {
  const { errors } = await ask(
    gateway.url,
    `{ office(slug: "doict") ${'{ parent '.repeat(6)}{ slug }${' }'.repeat(6)} }`,
  );
  expect(errors).toBeUndefined();
});

const LARGE = JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(5000) });

it.each([
  ['says its length', LARGE],
  ['is sent in pieces', new Blob([LARGE]).stream()],
])('refuses a body over the limit that %s', async (_how, body) => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...{ duplex: 'half' },
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'REQUEST_TOO_LARGE', messageBn: expect.stringMatching(/অনুরোধ/) } }],
  });
});

it('reads a body that is sent in pieces', async () => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Blob([JSON.stringify({ query: '{ recorded { letters } }' })]).stream(),
    ...{ duplex: 'half' },
  });
  expect(await response.json()).toEqual({ data: { recorded: { letters: 26 } } });
});

it('answers a question in the address, but changes nothing by one', async () => {
  const get = (query: string) => fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`);
  expect(await (await get('{ recorded { letters } }')).json()).toEqual({ data: { recorded: { letters: 26 } } });
  expect((await get('mutation { count }')).status).toBe(405);
  expect(recorder.asked).toHaveLength(1);
});

it('lets no page of another site ask', async () => {
  const { headers } = await ask(gateway.url, '{ __typename }', { origin: 'https://elsewhere.example' });
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('has nothing at other addresses', async () => {
  const response = await fetch(`${gateway.url}/elsewhere`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

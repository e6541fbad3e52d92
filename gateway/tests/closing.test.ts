import { Agent, request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { portTaken } from '../src/port-taken.ts';
import { type RecordingSubgraph, startRecordingSubgraph } from './support/recording-subgraph.ts';
import { ask, serve, until } from './support/serve.ts';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function recorderAndGateway(env: Record<string, string> = {}) {
  const recorder = await startRecordingSubgraph();
  closing.push(() => recorder.close());
  const gateway = await serve({ GATEWAY_SUBGRAPHS: `recorder=${recorder.url}`, ...env });
  closing.push(() => gateway.close());
  return { recorder, gateway };
}

const reached = (recorder: RecordingSubgraph, count: number) =>
  until(
    async () => recorder.asked.length,
    (asked) => asked >= count,
  );

it('finishes what runs, refuses what is new, then is gone', async () => {
  const { recorder, gateway } = await recorderAndGateway();
  const release = recorder.hold();
  const running = Array.from({ length: 25 }, (_, i) =>
    ask(gateway.url, '{ recorded { slug letters } }', { 'x-request-id': String(i) }),
  );
  await reached(recorder, 25);

  const closed = gateway.close();
  expect(gateway.close()).toBe(closed);
  const refused = await ask(gateway.url, '{ __typename }');
  expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVER_CLOSING' } }] });
  expect(refused.headers.get('connection')).toBe('close');
  const readiness = await fetch(`${gateway.url}/readyz`);
  expect(readiness.status).toBe(503);
  expect(await readiness.json()).toMatchObject({ status: 'draining' });

  release();
  for (const answer of await Promise.all(running)) {
    expect(answer.data).toEqual({ recorded: { slug: 'doict/lalmonirhat/kaliganj', letters: 26 } });
  }
  await closed;
  await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow();
});

it('does not wait longer than it may', async () => {
  const { recorder, gateway } = await recorderAndGateway({ GATEWAY_DRAIN_TIMEOUT_MS: '100' });
  closing.push(recorder.hold());
  const running = ask(gateway.url, '{ recorded { slug } }');
  const failed = expect(running).rejects.toThrow();
  await reached(recorder, 1);
  await gateway.close();
  await failed;
});

it('lets go of connections that nobody uses', async () => {
  const { gateway } = await recorderAndGateway();
  const agent = new Agent({ keepAlive: true });
  closing.push(() => agent.destroy());
  await new Promise<void>((resolve, reject) => {
    request(`${gateway.url}/healthz`, { agent }, (response) => response.resume().once('end', resolve))
      .once('error', reject)
      .end();
  });
  const before = performance.now();
  await gateway.close();
  expect(performance.now() - before).toBeLessThan(2_000);
});

it('says in both languages that its port is taken', async () => {
  const { gateway } = await recorderAndGateway();
  const { port } = new URL(gateway.url);
  const failure = await serve({ GATEWAY_PORT: port }).catch((error: unknown) => error);
  const said = portTaken(failure, readConfig({ GATEWAY_PORT: port }))?.message;
  expect(said).toContain(`Another program listens on port ${port} of 127.0.0.1 already.`);
  expect(said).toContain(`${port} পোর্টে`);
  expect(portTaken(new Error('other'), readConfig({}))).toBeUndefined();
});

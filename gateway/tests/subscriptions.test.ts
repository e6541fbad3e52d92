import { afterEach, expect, it } from 'vitest';
import { startRecordingSubgraph } from './support/recording-subgraph.ts';
import { serve, until } from './support/serve.ts';
import { subscribe } from './support/subscribe.ts';

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

const isSubscribed = (recorder: { subscribed(): number }, count: number) =>
  until(
    async () => recorder.subscribed(),
    (subscribed) => subscribed === count,
  );

it('hands events on, each joined with what other subgraphs know, for longer than a question may take', async () => {
  const { recorder, gateway } = await recorderAndGateway({ GATEWAY_TIMEOUT_MS: '300' });
  const start = performance.now();
  const events = await subscribe(gateway.url, 'subscription { recordings { letters nameEn area { nameEn } } }');
  await isSubscribed(recorder, 1);
  const joined = {
    data: {
      recordings: { letters: 26, nameEn: 'Upazila Office, Kaliganj, Lalmonirhat', area: { nameEn: 'Kaliganj' } },
    },
  };
  recorder.emit();
  expect(await events.next()).toEqual(joined);
  await until(
    async () => performance.now(),
    (now) => now - start > 700,
  );
  recorder.emit();
  expect(await events.next()).toEqual(joined);
  expect(recorder.asked[0]?.headers).toMatchObject({ 'x-request-id': 'subscriber' });
  events.leave();
});

it('ends a subscription when its subscriber leaves', async () => {
  const { recorder, gateway } = await recorderAndGateway();
  const [one, two] = [
    await subscribe(gateway.url, 'subscription { recordings { slug } }'),
    await subscribe(gateway.url, 'subscription { recordings { slug } }'),
  ];
  await isSubscribed(recorder, 2);
  one.leave();
  await isSubscribed(recorder, 1);
  recorder.emit();
  expect(await two.next()).toEqual({ data: { recordings: { slug: 'doict/lalmonirhat/kaliganj' } } });
  two.leave();
  await isSubscribed(recorder, 0);
});

it('does not let subscribers keep it from closing', async () => {
  const { recorder, gateway } = await recorderAndGateway();
  const events = await subscribe(gateway.url, 'subscription { recordings { slug } }');
  await isSubscribed(recorder, 1);
  const start = performance.now();
  await gateway.close();
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(await events.next()).toBeUndefined();
  await isSubscribed(recorder, 0);
});

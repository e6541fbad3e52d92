import { expect, it } from 'vitest';
import { Balancer } from '../src/balancer.ts';
import { askInTurn } from '../src/fail-over.ts';

const failing = (code: string) => new Error('fetch failed', { cause: Object.assign(new Error(code), { code }) });

/** Asks servers that answer with a status or fail with a code; returns which were asked. */
async function turn(servers: Record<string, number | string>, repeatable: boolean, balancer = over(servers)) {
  const asked: string[] = [];
  const answer = await askInTurn(
    balancer,
    async (url) => {
      asked.push(url);
      const server = servers[url] ?? 0;
      if (typeof server === 'string') throw failing(server);
      return { status: server };
    },
    { repeatable },
  ).catch((error: unknown) => error);
  return { asked, answer };
}

const over = (servers: object) => new Balancer(Object.keys(servers));

it('takes servers in turn', () => {
  const balancer = new Balancer(['a', 'b', 'c']);
  expect([balancer.order(), balancer.order(), balancer.order(), balancer.order()]).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c', 'a'],
    ['c', 'a', 'b'],
    ['a', 'b', 'c'],
  ]);
});

it('asks a server last for five seconds after it failed', () => {
  let now = 0;
  const balancer = new Balancer(['a', 'b'], () => now);
  balancer.failed('a');
  expect([balancer.order(), balancer.order()]).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
  now = 5_000;
  expect(balancer.order()).toEqual(['a', 'b']);
  balancer.failed('b');
  balancer.answered('b');
  expect(balancer.order()).toEqual(['b', 'a']);
});

it.each(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 503])(
  'asks another server for a query after %s',
  async (failure) => {
    expect(await turn({ a: failure, b: 200 }, true)).toEqual({ asked: ['a', 'b'], answer: { status: 200 } });
  },
);

it.each(['ECONNRESET', 503, 500])(
  'asks nobody else for a mutation after %s, which may have done something',
  async (failure) => {
    expect((await turn({ a: failure, b: 200 }, false)).asked).toEqual(['a']);
  },
);

it.each(['ECONNREFUSED', 'ENOTFOUND'])(
  'asks another server for a mutation after %s: it was never sent',
  async (failure) => {
    expect(await turn({ a: failure, b: 200 }, false)).toEqual({ asked: ['a', 'b'], answer: { status: 200 } });
  },
);

it('tells the last failure where all fail, and a 503 as it is', async () => {
  expect((await turn({ a: 'ECONNREFUSED', b: 'ECONNRESET' }, true)).answer).toEqual(failing('ECONNRESET'));
  expect((await turn({ a: 503, b: 503 }, true)).answer).toEqual({ status: 503 });
});

it('asks nobody else once the time is up', async () => {
  const signal = AbortSignal.abort();
  const asked: string[] = [];
  const answer = askInTurn(
    new Balancer(['a', 'b']),
    async (url): Promise<{ status: number }> => {
      asked.push(url);
      throw signal.reason;
    },
    { repeatable: true, signal },
  );
  await expect(answer).rejects.toBe(signal.reason);
  expect(asked).toEqual(['a']);
});

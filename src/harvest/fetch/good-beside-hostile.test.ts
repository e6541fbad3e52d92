import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { failureOf, fetching, textOf } from '../../../tests/support/fetching.ts';

const { serve, serveRaw, fetcherFor } = fetching();

const GOOD = 20;

it('twenty good hosts give their pages in time beside nine hostile ones', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const hostile: RequestListener[] = [
    () => undefined,
    (_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.once('close', () => clearInterval(timer));
    },
    (_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(60_000)), 1);
      response.once('close', () => clearInterval(timer));
    },
    (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    (_, response) => void response.writeHead(302, { location: '/' }).end(),
    (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    (_, response) => void response.writeHead(500).end(),
    (request) => void request.socket.destroy(),
  ];
  const bad = [
    ...(await Promise.all(hostile.map((listener) => serve(listener)))),
    await serveRaw((socket) => socket.end('x')),
  ];
  const good = await Promise.all(
    Array.from({ length: GOOD }, (_, i) =>
      serve((request, response) => response.end(request.url === '/robots.txt' ? '' : `page ${i}`)),
    ),
  );
  const fetcher = fetcherFor({ respectRobots: true, delayMs: 50, overall: 12 });
  const holdingOn = new Set(bad.map(({ url }) => url));
  const failures = bad.map(({ url }) => failureOf(fetcher.get(url)).finally(() => holdingOn.delete(url)));
  const pages = await Promise.all(good.map(({ url }) => textOf(fetcher.get(url))));
  expect(pages).toEqual(good.map((_, i) => `page ${i}`));
  // The two slowest still hold on to their places when the good ones are there.
  expect([...holdingOn]).toEqual(expect.arrayContaining(bad.slice(0, 2).map(({ url }) => url)));
  await fetcher.close();
  expect((await Promise.all(failures)).map(({ code }) => code)).not.toContain('none');
});

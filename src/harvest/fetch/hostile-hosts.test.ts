import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failureOf, fetching } from '../../../tests/support/fetching.ts';
import { serveHttp } from '../../../tests/support/local-server.ts';

const { serve, serveRaw, fetcherFor } = fetching();

describe('a hostile host', () => {
  const quick = {
    headersTimeoutMs: 200,
    idleTimeoutMs: 200,
    wholeTimeoutMs: 400,
    connectTimeoutMs: 200,
    maxBytes: 100_000,
  };
  const endless =
    (piece: string | Buffer, everyMs: number): RequestListener =>
    (_, response) => {
      const timer = setInterval(() => response.write(piece), everyMs);
      response.once('close', () => clearInterval(timer));
    };
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const packed =
    (encoding: string, body: Buffer | string): RequestListener =>
    (_, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(body);
    };

  it.each<[string, RequestListener, string, boolean]>([
    ['never answers', () => undefined, 'SOURCE_TOO_SLOW', true],
    ['stops in the middle', (_, response) => response.write('x'), 'SOURCE_TOO_SLOW', true],
    ['drips', endless('x', 50), 'SOURCE_TOO_SLOW', true],
    ['never ends', endless(Buffer.alloc(50_000), 1), 'SOURCE_TOO_LARGE', false],
    [
      'says it is large',
      (_, response) => response.writeHead(200, { 'content-length': 1e12 }).write('x'),
      'SOURCE_TOO_LARGE',
      false,
    ],
    ['sends a gzip bomb', packed('gzip', bomb), 'SOURCE_TOO_LARGE', false],
    [
      'sends a brotli bomb',
      packed('br', brotliCompressSync(Buffer.alloc(16 * 1024 * 1024))),
      'SOURCE_TOO_LARGE',
      false,
    ],
    ['sends a zstd bomb', packed('zstd', zstdCompressSync(Buffer.alloc(16 * 1024 * 1024))), 'SOURCE_TOO_LARGE', false],
    ['packs twice', packed('gzip, gzip', gzipSync(gzipSync('x'))), 'SOURCE_ANSWER_DAMAGED', false],
    [
      'packs twice in two headers',
      (_, response) =>
        void response
          .writeHead(200, [
            ['content-encoding', 'gzip'],
            ['content-encoding', 'br'],
          ])
          .end('x'),
      'SOURCE_ANSWER_DAMAGED',
      false,
    ],
    ['packs in an unknown way', packed('constructor', 'x'), 'SOURCE_ANSWER_DAMAGED', false],
    ['does not pack as it says', packed('gzip', 'plain'), 'SOURCE_ANSWER_DAMAGED', false],
    ['cuts what it packed', packed('gzip', gzipSync('x'.repeat(999)).subarray(0, -9)), 'SOURCE_ANSWER_DAMAGED', true],
    ['has nothing', (_, response) => response.writeHead(404).end('none'), 'SOURCE_REFUSED', false],
    ['is gone', (_, response) => response.writeHead(410).end(), 'SOURCE_REFUSED', false],
    ['fails', (_, response) => response.writeHead(500).end('oops'), 'SOURCE_REFUSED', true],
    ['fails without an end', (_, response) => response.writeHead(503).write('x'), 'SOURCE_REFUSED', true],
    ['answers nothing', (_, response) => response.writeHead(204).end(), 'SOURCE_REFUSED', false],
    ['says unchanged unasked', (_, response) => response.writeHead(304).end(), 'SOURCE_ANSWER_DAMAGED', false],
    [
      'sends to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'SOURCE_ADDRESS_INVALID',
      false,
    ],
    [
      'sends to a metadata server',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      'SOURCE_ADDRESS_PRIVATE',
      false,
    ],
    [
      'sends to the host itself',
      (_, response) => response.writeHead(302, { location: 'http://localhost:5432/' }).end(),
      'SOURCE_ADDRESS_PRIVATE',
      false,
    ],
    [
      'sends in a circle',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      'SOURCE_REDIRECTS_TOO_OFTEN',
      false,
    ],
    ['sends nowhere', (_, response) => response.writeHead(302).end(), 'SOURCE_REFUSED', false],
    ['hangs up', (request) => request.socket.resetAndDestroy(), 'SOURCE_UNREACHABLE', true],
    [
      'hangs up in the middle',
      (request, response) => {
        response.write('x', () => request.socket.destroy());
      },
      'SOURCE_UNREACHABLE',
      true,
    ],
    [
      'sends less than it says',
      (request, response) => {
        response.writeHead(200, { 'content-length': 9 }).write('x', () => request.socket.end());
      },
      'SOURCE_ANSWER_DAMAGED',
      true,
    ],
    [
      'has endless headers',
      (_, response) => {
        response.setHeader('x', 'y'.repeat(20_000)).end();
      },
      'SOURCE_ANSWER_DAMAGED',
      false,
    ],
  ])('that %s is given up', async (_name, listener, code, passing) => {
    const server = await serve(listener);
    const since = performance.now();
    expect(await failureOf(fetcherFor(quick).get(server.url))).toEqual({ code, passing });
    expect(performance.now() - since).toBeLessThan(10_000);
  });

  it.each<[string, (socket: Socket) => void, string, string]>([
    [
      'speaks no HTTP',
      (socket) => socket.once('data', () => socket.end('220 mail.example.org ESMTP\r\n')),
      'http',
      'SOURCE_ANSWER_DAMAGED',
    ],
    [
      'drips its headers',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => socket.write('x-a: b\r\n'), 20);
        socket.once('close', () => clearInterval(timer));
      },
      'http',
      'SOURCE_TOO_SLOW',
    ],
    ['speaks no TLS', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'https', 'SOURCE_UNREACHABLE'],
    ['is silent where TLS should begin', () => undefined, 'https', 'SOURCE_TOO_SLOW'],
    [
      'gives two lengths',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'),
      'http',
      'SOURCE_ANSWER_DAMAGED',
    ],
  ])('that %s is given up', async (_name, listener, scheme, code) => {
    const server = await serveRaw(listener);
    const since = performance.now();
    expect(await failureOf(fetcherFor(quick).get(`${scheme}://${server.host}/`))).toMatchObject({ code });
    expect(performance.now() - since).toBeLessThan(10_000);
  });

  it('cannot fill the memory with what it packed', async () => {
    const server = await serve(packed('gzip', gzipSync(Buffer.alloc(256 * 1024 * 1024))));
    const fetcher = fetcherFor();
    const before = process.memoryUsage();
    let most = 0;
    const watch = setInterval(() => {
      const { arrayBuffers, external } = process.memoryUsage();
      most = Math.max(most, arrayBuffers - before.arrayBuffers, external - before.external);
    }, 1);
    expect(await failureOf(fetcher.get(server.url))).toMatchObject({ code: 'SOURCE_TOO_LARGE' });
    clearInterval(watch);
    expect(most).toBeLessThan(64 * 1024 * 1024);
  });

  it('that is not there is unreachable', async () => {
    const server = await serveHttp(() => undefined);
    await server.close();
    expect(await failureOf(fetcherFor().get(server.url))).toEqual({ code: 'SOURCE_UNREACHABLE', passing: true });
    const nameless = fetcherFor({}, { resolve: async () => [] });
    expect(await failureOf(nameless.get('http://nowhere.example.org/'))).toMatchObject({ code: 'SOURCE_UNREACHABLE' });
  });
});

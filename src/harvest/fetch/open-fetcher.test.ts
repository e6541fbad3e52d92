import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failureOf, fetching, textOf } from '../../../tests/support/fetching.ts';
import { manualClock } from '../../../tests/support/manual-clock.ts';

const { serve, serveRaw, fetcherFor } = fetching();

describe('a good host', () => {
  it('gives its document, where it was found and what to ask with next time', async () => {
    const server = await serve((request, response) => {
      expect(request.headers['user-agent']).toBe('Sanad/1.0 (reads citizen charters; +https://example.org/sanad)');
      response.setHeader('content-type', 'Text/HTML; Charset="Windows-1252"');
      response.setHeader('etag', '"1"');
      response.setHeader('last-modified', 'Thu, 01 Jan 2026 00:00:00 GMT');
      response.end('সনদ');
    });
    const result = await fetcherFor({ contact: 'https://example.org/sanad' }).get(`${server.url}/bn?x=1#top`);
    expect(result).toEqual({
      status: 'FETCHED',
      url: `${server.url}/bn?x=1`,
      bytes: Buffer.from('সনদ'),
      contentType: 'text/html',
      charset: 'windows-1252',
      contentDisposition: null,
      validators: { etag: '"1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' },
    });
  });

  it('is asked only for what changed', async () => {
    const server = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since'] === 'then') {
        response.writeHead(304).end();
      } else response.end('new');
    });
    const fetcher = fetcherFor();
    const known = (etag: string | null, lastModified: string | null) => ({ validators: { etag, lastModified } });
    expect(await textOf(fetcher.get(server.url, known('"1"', null)))).toBe('NOT_MODIFIED');
    expect(await textOf(fetcher.get(server.url, known(null, 'then')))).toBe('NOT_MODIFIED');
    expect(await textOf(fetcher.get(server.url, known('"0"', null)))).toBe('new');
    expect(await textOf(fetcher.get(server.url, known('"1"\r\nx-forged: 1', null)))).toBe('new');
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
    ['GZIP', gzipSync],
  ] as const)('may pack its document with %s', async (encoding, pack) => {
    const server = await serve((_, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(pack('সনদ '.repeat(1_000)));
    });
    expect(await textOf(fetcherFor().get(server.url))).toBe('সনদ '.repeat(1_000));
  });

  it('may send on in letters that are not encoded', async () => {
    const answers = ['HTTP/1.1 302 Found\r\nLocation: /সনদ?ক=খ\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\nthere'];
    const asked: string[] = [];
    const server = await serveRaw((socket) =>
      socket.once('data', (data) => {
        asked.push(data.toString().split(' ', 2).join(' '));
        socket.end(answers.shift() ?? '');
      }),
    );
    expect(await textOf(fetcherFor().get(server.url))).toBe('there');
    expect(asked).toEqual([
      'GET /',
      `GET /${encodeURIComponent('সনদ')}?${encodeURIComponent('ক')}=${encodeURIComponent('খ')}`,
    ]);
  });

  it('may send on, and is sent JSON', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: 'b' }).end('moved');
      else if (request.url === '/b') response.writeHead(301, { location: '//127.0.0.1/' }).end();
      else if (request.url === '/c') response.writeHead(308, { location: '/graphql' }).end();
      else request.pipe(response);
    });
    const fetcher = fetcherFor({ allowedPrivateHosts: [server.host] });
    expect(await failureOf(fetcher.get(`${server.url}/a`))).toEqual({ code: 'SOURCE_ADDRESS_PRIVATE', passing: false });
    expect(server.asked).toEqual(['GET /a', 'GET /b']);
    const answer = await fetcher.post(`${server.url}/c`, { query: '{ সনদ }' });
    expect(new TextDecoder().decode(answer.bytes)).toBe('{"query":"{ সনদ }"}');
    expect(await failureOf(fetcher.post(`${server.url}/a`, {}))).toEqual({ code: 'SOURCE_REFUSED', passing: false });
  });
});

describe('names', () => {
  const resolvesTo = (...answers: string[][]) => {
    const asked: string[] = [];
    const resolve = async (hostname: string) => {
      asked.push(hostname);
      return (answers[asked.length - 1] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    };
    return { asked, resolve };
  };

  it.each([[['10.0.0.1']], [['103.48.16.1', '127.0.0.1']], [['::ffff:127.0.0.1']], [['fe80::1']]])(
    'that stand for %j are refused',
    async (addresses) => {
      const { resolve } = resolvesTo(addresses);
      const fetched = fetcherFor({}, { resolve }).get('http://doict.example.org/');
      expect(await failureOf(fetched)).toEqual({ code: 'SOURCE_ADDRESS_PRIVATE', passing: false });
    },
  );

  it('gain nothing by changing: the address that was checked is the one that is connected to', async () => {
    const server = await serve((_, response) => response.end('x'));
    // For this test, 127.0.0.1 is the public internet.
    const { asked, resolve } = resolvesTo(['127.0.0.1'], ['127.0.0.9'], ['127.0.0.1']);
    const isPublic = (address: string) => address === '127.0.0.1';
    const fetcher = fetcherFor({ allowedPrivateHosts: [] }, { resolve, isPublic });
    const url = `http://rebinding.example.org:${server.port}/`;
    expect(await textOf(fetcher.get(url))).toBe('x');
    expect(await failureOf(fetcher.get(url))).toMatchObject({ code: 'SOURCE_ADDRESS_PRIVATE' });
    expect(await textOf(fetcher.get(url))).toBe('x');
    expect(asked).toHaveLength(3);
    expect(server.asked).toHaveLength(2);
  });

  it('of private hosts may be asked at the port that is allowed, and send nowhere else', async () => {
    const inner = await serve((_, response) => response.end('secret'));
    const { resolve } = resolvesTo(['127.0.0.1'], ['127.0.0.1']);
    const server = await serve((_, response) => {
      response.writeHead(302, { location: `http://intranet.example.org:${inner.port}/` }).end();
    });
    const fetcher = fetcherFor({ allowedPrivateHosts: [`intranet.example.org:${server.port}`] }, { resolve });
    const fetched = fetcher.get(`http://intranet.example.org:${server.port}/`);
    expect(await failureOf(fetched)).toMatchObject({ code: 'SOURCE_ADDRESS_PRIVATE' });
    expect(inner.asked).toEqual([]);
  });
});

describe('manners', () => {
  it('leave a host alone as long as it asks', async () => {
    const clock = manualClock();
    const server = await serve((_, response) => {
      if (server.asked.length === 1) response.writeHead(429, { 'retry-after': '120' }).end();
      else response.end('x');
    });
    const fetcher = fetcherFor({}, { clock });
    const refused = { code: 'SOURCE_REFUSED', httpStatus: 429, passing: true };
    const [first, waiting] = [fetcher.get(server.url), fetcher.get(`${server.url}/waiting`)];
    await Promise.all([
      expect(first).rejects.toMatchObject({ ...refused, retryAfterMs: 120_000 }),
      expect(waiting).rejects.toMatchObject({ ...refused, retryAfterMs: 120_000 }),
    ]);
    await clock.pass(20_000);
    await expect(fetcher.get(`${server.url}/other`)).rejects.toMatchObject({ ...refused, retryAfterMs: 100_000 });
    expect(server.asked).toHaveLength(1);
    await clock.pass(100_000);
    expect(await textOf(fetcher.get(server.url))).toBe('x');
  });

  it('let a caller give up, while waiting and while reading', async () => {
    const server = await serve((_, response) => response.write('x'));
    const fetcher = fetcherFor();
    const [first, second] = [new AbortController(), new AbortController()];
    const reading = fetcher.get(server.url, { signal: first.signal });
    const waiting = fetcher.get(server.url, { signal: second.signal });
    second.abort(new Error('no longer wanted'));
    await expect(waiting).rejects.toThrow('no longer wanted');
    first.abort(new Error('nor this'));
    await expect(reading).rejects.toThrow('nor this');
  });

  it('end everything when the fetcher is closed', async () => {
    const server = await serve(() => undefined);
    const fetcher = fetcherFor();
    const fetched = [fetcher.get(server.url), fetcher.get(server.url)].map(failureOf);
    await fetcher.close();
    expect(await Promise.all(fetched)).toMatchObject([{ code: 'SOURCE_UNREACHABLE' }, { code: 'SOURCE_UNREACHABLE' }]);
  });
});

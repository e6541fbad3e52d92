import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { failureOf, fetching, textOf } from '../../../tests/support/fetching.ts';
import { manualClock } from '../../../tests/support/manual-clock.ts';
import { threadTimeMs } from '../../../tests/support/thread-time.ts';

const { serve, fetcherFor } = fetching();

/** A host with this robots.txt (a text, or an answer of its own) and a page everywhere else. */
const hostWith = (robots: string | RequestListener) =>
  serve((request, response) => {
    if (request.url !== '/robots.txt') response.end('page');
    else if (typeof robots === 'string') response.end(robots);
    else robots(request, response);
  });
const answers =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };
const polite = { respectRobots: true };

describe('robots.txt', () => {
  it('is asked once for all pages, and followed', async () => {
    const server = await hostWith(
      'User-agent: *\nDisallow: /\n\nUser-agent: sanad\nDisallow: /admin\nAllow: /admin/charter$\n',
    );
    const fetcher = fetcherFor({ ...polite, perHost: 4 });
    const refusal = { code: 'SOURCE_ROBOTS_REFUSED', passing: false };
    const get = (path: string) => fetcher.get(`${server.url}${path}`);
    await Promise.all([
      expect(textOf(get('/a'))).resolves.toBe('page'),
      expect(textOf(get('/admin/charter'))).resolves.toBe('page'),
      expect(failureOf(get('/admin/x'))).resolves.toEqual(refusal),
      expect(failureOf(get('/admin/charter/x'))).resolves.toEqual(refusal),
    ]);
    expect([...server.asked].sort()).toEqual(['GET /a', 'GET /admin/charter', 'GET /robots.txt']);
  });

  it.each([
    ['is missing', answers(404)],
    ['is forbidden', answers(403)],
    ['leads in a circle', answers(302, { location: '/robots.txt' })],
    ['is empty', ''],
    ['is nonsense', '\0\xff: *\n:::\nDisallow'],
    ['begins with a byte order mark', '\ufeffUser-agent: *\nDisallow: /other'],
    ['is larger than is read', `User-agent: *\n${'# a comment\n'.repeat(50_000)}Disallow: /`],
  ])('that %s allows', async (_name, robots) => {
    const server = await hostWith(robots);
    expect(await textOf(fetcherFor(polite).get(`${server.url}/a`))).toBe('page');
  });

  it.each([500, 503, 429])('that fails with %i refuses for now, and is asked again later', async (status) => {
    const clock = manualClock();
    const server = await hostWith((request, response) =>
      server.asked.length === 1 ? answers(status)(request, response) : response.end(''),
    );
    const fetcher = fetcherFor(polite, { clock });
    const refusal = { code: 'SOURCE_ROBOTS_REFUSED', passing: true };
    expect(await failureOf(fetcher.get(`${server.url}/a`))).toEqual(refusal);
    await clock.pass(59_000);
    expect(await failureOf(fetcher.get(`${server.url}/a`))).toEqual(refusal);
    await clock.pass(1_000);
    expect(await textOf(fetcher.get(`${server.url}/a`))).toBe('page');
  });

  it('counts for an hour', async () => {
    const clock = manualClock();
    const server = await hostWith('');
    const fetcher = fetcherFor(polite, { clock });
    for (const ms of [0, 3_599_000, 1_000]) {
      await clock.pass(ms);
      await fetcher.get(server.url);
    }
    expect(server.asked.filter((path) => path === 'GET /robots.txt')).toHaveLength(2);
  });

  it('may ask for a rest, up to half a minute', async () => {
    const clock = manualClock();
    const server = await hostWith('User-agent: *\nCrawl-delay: 86400');
    const fetcher = fetcherFor(polite, { clock });
    const page = textOf(fetcher.get(server.url));
    while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(server.asked).toEqual(['GET /robots.txt']);
    await clock.pass(30_000);
    expect(await page).toBe('page');
  });

  it('is asked of each host that a redirect leads to', async () => {
    const closed = await hostWith('User-agent: *\nDisallow: /');
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('');
      else response.writeHead(302, { location: `${closed.url}/a` }).end();
    });
    expect(await failureOf(fetcherFor(polite).get(server.url))).toMatchObject({ code: 'SOURCE_ROBOTS_REFUSED' });
    expect(closed.asked).toEqual(['GET /robots.txt']);
  });

  it('is not asked where this is no crawling', async () => {
    const server = await hostWith('User-agent: *\nDisallow: /');
    expect(await textOf(fetcherFor(polite).get(server.url, { robots: false }))).toBe('page');
    expect(server.asked).toEqual(['GET /']);
  });

  it('cannot keep the process busy with wildcards', async () => {
    const server = await hostWith(`User-agent: *\n${`Disallow: *${'a*'.repeat(2_000)}b\n`.repeat(100)}`);
    const since = threadTimeMs();
    const fetched = fetcherFor(polite).get(`${server.url}/${'a'.repeat(3_000)}`);
    expect(await failureOf(fetched)).toMatchObject({ code: 'SOURCE_ROBOTS_REFUSED' });
    expect(threadTimeMs() - since).toBeLessThan(1_000);
  });

  it('that others wait for is not given up with the first who does', async () => {
    const server = await hostWith((_, response) => void setTimeout(() => response.end(''), 30));
    const fetcher = fetcherFor(polite);
    const abort = new AbortController();
    const first = fetcher.get(server.url, { signal: abort.signal });
    const second = fetcher.get(server.url);
    abort.abort(new Error('no longer wanted'));
    await expect(first).rejects.toThrow('no longer wanted');
    expect(await textOf(second)).toBe('page');
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSecurityHeaders, DASHBOARD_POLICY, EXPLORER_POLICY } from './security-headers.ts';
import { addWebRoutes } from './web.routes.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const DASHBOARD = '<!doctype html><title>ড্যাশবোর্ড</title>';
const SCRIPT = `export const words = '${'সনদ '.repeat(500)}';`;

describe('the web pages', () => {
  let directory: string;
  let app: FastifyInstance;

  const write = async (name: string, text: string) => {
    await writeFile(join(directory, name), text);
    await writeFile(join(directory, `${name}.br`), brotliCompressSync(text));
    await writeFile(join(directory, `${name}.gz`), gzipSync(text));
  };
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sanad-web-'));
    await mkdir(join(directory, 'assets'));
    await mkdir(join(directory, 'explorer'));
    await write('index.html', DASHBOARD);
    await write('explorer/index.html', '<!doctype html><title>explorer</title>');
    await write('assets/main-abc.js', SCRIPT);
    await writeFile(join(directory, 'robots.txt'), 'User-agent: *');
    app = Fastify();
    addSecurityHeaders(app);
    await addWebRoutes(app, directory);
  });

  afterEach(async () => {
    await app.close();
    await rm(directory, { recursive: true });
  });

  it.each([
    '/',
    '/?lang=en',
    '/district/lalmonirhat',
    '/office/doict/lalmonirhat/kaliganj?lang=bn',
    `/office/${encodeURIComponent('কালীগঞ্জ')}`,
    '/office/%00/%2e%2e/%2f',
    '/office//',
    '/service/e-mail',
    '/compare?offices=doict%2Frajbari%2Fkalukhali',
    '/check',
    '/sources',
  ])('answers %s with the dashboard', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(DASHBOARD);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': DASHBOARD_POLICY,
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cache-control': 'no-cache',
      etag: expect.any(String),
    });
  });

  it('answers a slug of any length', async () => {
    expect((await get(`/office/${encodeURIComponent('কালীগঞ্জ'.repeat(200))}`)).body).toBe(DASHBOARD);
  });

  it('does not send a page again that has not changed', async () => {
    const { etag } = (await get('/')).headers;
    const again = await get('/district/lalmonirhat', { 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('sends the explorer by its own policy, and to it with the query', async () => {
    const page = await get('/explorer/?query=%7Bhello%7D');
    expect(page.body).toContain('<title>explorer</title>');
    expect(page.headers).toMatchObject({ 'content-security-policy': EXPLORER_POLICY, 'cache-control': 'no-cache' });
    const sent = await get('/explorer?query=%7Bhello%7D');
    expect([sent.statusCode, sent.headers.location]).toEqual([302, '/explorer/?query=%7Bhello%7D']);
  });

  it('lets browsers keep hashed files, and only those that are there', async () => {
    const file = await get('/assets/main-abc.js');
    expect(file.body).toBe(SCRIPT);
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const url of ['/assets/main-old.js', '/assets/', '/assets', '/assets/%2e%2e%2findex.html']) {
      const missing = await get(url, BROWSER);
      expect(missing.statusCode, url).toBeGreaterThanOrEqual(400);
      expect(missing.statusCode, url).toBeLessThan(500);
      expect(missing.headers['content-type']).toContain('application/json');
      expect(missing.headers['cache-control']).toBeUndefined();
    }
  });

  it('sends compressed files to who takes them', async () => {
    const [brotli, gzip, plain] = await Promise.all(
      ['gzip, deflate, br', 'gzip', 'identity'].map((accepted) =>
        get('/assets/main-abc.js', { 'accept-encoding': accepted }),
      ),
    );
    expect(brotli?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotli?.headers['content-type']).toContain('javascript');
    expect(brotliDecompressSync(brotli?.rawPayload ?? '').toString()).toBe(SCRIPT);
    expect(gzip?.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip?.rawPayload ?? '').toString()).toBe(SCRIPT);
    expect(plain?.headers['content-encoding']).toBeUndefined();
    expect(plain?.body).toBe(SCRIPT);
    const page = await get('/check', { 'accept-encoding': 'br' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(brotliDecompressSync(page.rawPayload).toString()).toBe(DASHBOARD);
  });

  it('serves the other files at the root', async () => {
    const robots = await get('/robots.txt');
    expect([robots.statusCode, robots.body]).toEqual([200, 'User-agent: *']);
    expect(robots.headers['content-type']).toContain('text/plain');
  });

  it('shows a browser that nothing is there, whatever it knows already', async () => {
    const { etag } = (await get('/')).headers;
    for (const headers of [
      BROWSER,
      { ...BROWSER, 'if-none-match': String(etag) },
      { ...BROWSER, range: 'bytes=0-1' },
    ]) {
      const page = await get('/nowhere/at/all', headers);
      expect([page.statusCode, page.body]).toEqual([404, DASHBOARD]);
      expect(page.headers['content-security-policy']).toBe(DASHBOARD_POLICY);
    }
  });

  it('answers programs in JSON, and what only programs ask for to everybody', async () => {
    const asked = ['/nowhere', '/graphql/x', '/export/', '/export', '/livez/x', '/readyz/', '/healthz', '/metrics?a=b'];
    for (const url of asked) {
      const answer = await get(url, url === '/nowhere' ? { accept: '*/*' } : BROWSER);
      expect(answer.statusCode, url).toBe(404);
      expect(answer.json(), url).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
    const posted = await app.inject({ method: 'POST', url: '/district/lalmonirhat', headers: BROWSER });
    expect([posted.statusCode, posted.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    expect((await get('/graphqlish', BROWSER)).body).toBe(DASHBOARD);
  });

  it.each(['/', '/office/doict', '/explorer/', '/assets/main-abc.js', '/robots.txt', '/nowhere'])(
    'tells HEAD of %s what GET would answer',
    async (url) => {
      const [head, whole] = await Promise.all(
        (['HEAD', 'GET'] as const).map((method) => app.inject({ method, url, headers: BROWSER })),
      );
      expect(head?.body).toBe('');
      expect(head?.statusCode).toBe(whole?.statusCode);
      expect(head?.headers).toEqual({ ...whole?.headers, date: head?.headers.date });
    },
  );

  it('says how to build pages that are not built', async () => {
    const unbuilt = Fastify();
    await addWebRoutes(unbuilt, join(directory, 'none'));
    for (const url of ['/', '/office/doict', '/explorer/']) {
      const page = await unbuilt.inject({ url, headers: BROWSER });
      expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/plain']);
      expect(page.body).toContain('npm run build:web');
    }
    expect((await unbuilt.inject({ url: '/nowhere', headers: BROWSER })).json()).toHaveProperty('errors');
    await unbuilt.close();
  });
});

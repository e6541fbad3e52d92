import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCompression } from './compression.ts';
import { CONTENT_TYPES } from './export/export-file.ts';

const WORDS = 'সেবা প্রদানের সময়সীমা উল্লেখ নেই। '.repeat(2_000);
const LONG = JSON.stringify({ data: { words: WORDS } });
const SHORT = JSON.stringify({ data: { words: 'সনদ' } });

describe('addCompression', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = Fastify();
    await app.register(async (scope) => {
      await addCompression(scope);
      scope.get('/short', (_request, reply) => reply.type('application/json').send(SHORT));
      scope.get('/long', (_request, reply) => reply.type('application/json').send(LONG));
      scope.get<{ Querystring: { type: string } }>('/file', ({ query }, reply) =>
        reply.type(query.type).send(Readable.from(Array.from({ length: 50 }, () => Buffer.from(WORDS)))),
      );
      scope.get('/events', (_request, reply) =>
        reply.type('text/event-stream; charset=utf-8').send(Readable.from(oneEvent(), { objectMode: false })),
      );
      scope.post('/sent', ({ body }, reply) => reply.send({ body }));
    });
  });
  afterEach(() => app.close());

  const get = (url: string, accepted?: string) =>
    app.inject({ url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends a long answer by %s to who takes it', async (encoding, decompress) => {
    const answer = await get('/long', encoding);
    expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(decompress(answer.rawPayload).toString()).toBe(LONG);
    expect(answer.rawPayload.length).toBeLessThan(LONG.length / 10);
  });

  it('prefers br, and knows no others', async () => {
    expect((await get('/long', 'gzip, deflate, br, zstd')).headers['content-encoding']).toBe('br');
    expect((await get('/long', 'deflate, zstd')).body).toBe(LONG);
    expect((await get('/long', 'br;q=0, gzip;q=0')).body).toBe(LONG);
  });

  it('leaves a short answer, and one to who does not ask, as it was', async () => {
    for (const answer of [await get('/short', 'br'), await get('/long'), await get('/long', 'identity')]) {
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
    }
  });

  it('compresses every file but XLSX', async () => {
    for (const [format, type] of Object.entries(CONTENT_TYPES)) {
      const { headers, rawPayload } = await get(`/file?type=${encodeURIComponent(type)}`, 'br');
      expect(headers['content-encoding'], format).toBe(format === 'xlsx' ? undefined : 'br');
      const whole = format === 'xlsx' ? rawPayload : brotliDecompressSync(rawPayload);
      expect(whole.toString(), format).toBe(WORDS.repeat(50));
    }
  });

  it('sends events at once, as they are', async () => {
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const asked = request({ port, path: '/events', headers: { 'accept-encoding': 'br, gzip' } }).end();
    const [response] = await once(asked, 'response');
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(String((await once(response, 'data'))[0])).toBe('data: 1\n\n');
    asked.destroy();
  });

  it('tells HEAD the type and sends nothing', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/long', headers: { 'accept-encoding': 'br' } });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.headers['content-length']).not.toBe('0');
  });

  it('does not unpack what is sent here', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const answer = await app.inject({ method: 'POST', url: '/sent', headers, payload: '{"a":1}' });
    expect(answer.json()).toEqual({ body: { a: 1 } });
  });
});

/** One event, and never another. */
async function* oneEvent() {
  yield 'data: 1\n\n';
  await new Promise(() => undefined);
}

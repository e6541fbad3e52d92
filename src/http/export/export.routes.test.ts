import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { addCompression } from '../compression.ts';
import { addExportRoutes } from './export.routes.ts';

const FILE = { contentType: 'text/csv', fileName: 'a.csv', fileNameBn: 'a.csv' };

describe.each(['identity', 'gzip', 'br'])('a file that is sent as %s', (encoding) => {
  let app: FastifyInstance;
  let reader: Socket;
  let made: number;
  let ended: PromiseWithResolvers<void>;

  const ask = async (readerLimitMs: number) => {
    made = 0;
    ended = Promise.withResolvers<void>();
    app = Fastify({ forceCloseConnections: true });
    await addCompression(app);
    const open = async () => ({ ...FILE, chunks: endless() });
    addExportRoutes(app, { open, openPosted: open }, 1_000, readerLimitMs);
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    reader = connect(Number(port), '127.0.0.1').pause();
    await once(reader, 'connect');
    reader.write(`GET /export/a.csv HTTP/1.1\r\nhost: a\r\naccept-encoding: ${encoding}\r\n\r\n`);
  };
  async function* endless() {
    try {
      for (;;) {
        made += 1;
        // No compressor makes it smaller.
        yield randomBytes(100_000);
      }
    } finally {
      ended.resolve();
    }
  }

  afterEach(async () => {
    reader.destroy();
    await app.close();
  });

  it('is ended when nobody goes on reading', async () => {
    await ask(50);
    await expect(ended.promise).resolves.toBeUndefined();
  });

  it('is made no faster than it is read', async () => {
    await ask(60_000);
    while (made === 0) await wait(10);
    for (let before = 0; before !== made; ) {
      before = made;
      await wait(200);
    }
    expect(made).toBeLessThan(300);
  });

  it('breaks off where it fails, which the reader can tell from its end', async () => {
    const failing = Fastify();
    await addCompression(failing);
    const open = async () => ({ ...FILE, chunks: brokenOff() });
    addExportRoutes(failing, { open, openPosted: open }, 1_000);
    const url = await failing.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${url}/export/a.csv`, { headers: { 'accept-encoding': encoding } });
    await expect(answer.text()).rejects.toThrow();
    await failing.close();
  });

  it('is ended when the reader goes away', async () => {
    await ask(60_000);
    while (made === 0) await wait(10);
    reader.destroy();
    await expect(ended.promise).resolves.toBeUndefined();
  });
});

async function* brokenOff() {
  yield randomBytes(500_000);
  await wait(50);
  throw new Error('the database went away');
}

import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { addExportRoutes } from './export.routes.ts';

it('ends a file that nobody goes on reading', async () => {
  const ended = Promise.withResolvers<void>();
  async function* endless() {
    try {
      for (;;) yield Buffer.alloc(100_000);
    } finally {
      ended.resolve();
    }
  }
  const file = { contentType: 'text/csv', fileName: 'a.csv', fileNameBn: 'a.csv' };
  const app = Fastify({ forceCloseConnections: true });
  const open = async () => ({ ...file, chunks: endless() });
  addExportRoutes(app, { open, openPosted: open }, 1_000, 50);
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const reader = connect(Number(port), '127.0.0.1').pause();
  await once(reader, 'connect');
  reader.write('GET /export/a.csv HTTP/1.1\r\nhost: a\r\n\r\n');
  await expect(ended.promise).resolves.toBeUndefined();
  reader.destroy();
  await app.close();
});

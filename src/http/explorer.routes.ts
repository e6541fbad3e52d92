import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { EXPLORER_POLICY } from './security-headers.ts';

/** Where `npm run build:web` leaves the explorer; the same from `src/http` and from `dist/http`. */
export const BUILT_WEB_DIRECTORY = fileURLToPath(new URL('../../dist/web', import.meta.url));

const HASHED_FILES = /[\\/]assets[\\/][^\\/]+$/;

/** Serves the built explorer below `/explorer/`, and sends `/` and `/explorer` there with their query. */
export async function addExplorerRoutes(app: FastifyInstance, directory: string): Promise<void> {
  for (const path of ['/', '/explorer']) {
    app.get(path, (request, reply) => {
      const query = request.url.indexOf('?');
      return reply.redirect(`/explorer/${query < 0 ? '' : request.url.slice(query)}`);
    });
  }
  if (!existsSync(join(directory, 'index.html'))) {
    app.get('/explorer/*', (_request, reply) =>
      reply.code(404).type('text/plain').send('The explorer is not built. Run: npm run build:web\n'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/explorer/',
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', EXPLORER_POLICY);
      reply.header('cache-control', HASHED_FILES.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

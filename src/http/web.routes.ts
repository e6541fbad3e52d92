import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerNotFound } from './error-answer.ts';
import { DASHBOARD_POLICY, EXPLORER_POLICY, PERMISSIONS_POLICY } from './security-headers.ts';

/** Where `npm run build:web` leaves both pages and their files; the same from `src/http` and from `dist/http`. */
export const BUILT_WEB_DIRECTORY = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** What the dashboard shows. It reads the rest of the address, which names an office, a district or a service, itself. */
const DASHBOARD_PATHS = [
  '/',
  '/district/*',
  '/office/*',
  '/compare',
  '/compare/',
  '/service/*',
  '/check',
  '/check/',
  '/sources',
  '/sources/',
];

const DASHBOARD = 'index.html';
const EXPLORER = 'explorer/index.html';

/** Programs ask here, whatever they say they accept; the files are asked for by pages. */
const NEVER_A_PAGE = /^\/(graphql|export|livez|readyz|health\w*|metrics|assets)(?![^/?])/;

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves what `npm run build:web` made: the dashboard at `/` and its pages, the explorer at `/explorer/`, and the files of
 * both. A browser that asks for an address that does not exist is answered by the dashboard, in words; a program by JSON.
 */
export async function addWebRoutes(app: FastifyInstance, directory: string): Promise<void> {
  app.get('/explorer', (request, reply) => {
    const query = request.url.indexOf('?');
    return reply.redirect(`/explorer/${query < 0 ? '' : request.url.slice(query)}`);
  });
  if (![DASHBOARD, EXPLORER].every((page) => existsSync(join(directory, page)))) {
    for (const path of [...DASHBOARD_PATHS, '/explorer/']) app.get(path, answerNotBuilt);
    app.setNotFoundHandler(answerNotFound);
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    serve: false,
    cacheControl: false,
    preCompressed: true,
  });
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    // A worker lives by the policy of its own file.
    setHeaders: (reply) => {
      reply.headers({ 'cache-control': FOR_A_YEAR, 'content-security-policy': DASHBOARD_POLICY });
    },
  });
  for (const path of DASHBOARD_PATHS) app.get(path, (_request, reply) => sendDashboard(reply));
  app.get('/explorer/', (_request, reply) => asPage(reply, EXPLORER_POLICY).sendFile(EXPLORER));
  for (const file of filesAtTheRoot(directory)) {
    app.get(`/${file}`, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(file));
  }
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? sendDashboard(reply.code(404), WHOLE) : answerNotFound(request, reply),
  );
}

/** Without these a page that is not found could be answered by "not changed" or by a piece of it. */
const WHOLE = { etag: false, lastModified: false, acceptRanges: false };

function sendDashboard(reply: FastifyReply, options = {}): FastifyReply {
  return asPage(reply, DASHBOARD_POLICY).sendFile(DASHBOARD, options);
}

function asPage(reply: FastifyReply, policy: string): FastifyReply {
  return reply.headers({
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'permissions-policy': PERMISSIONS_POLICY,
  });
}

/** Such as `icon.svg` and `robots.txt`. The pages have addresses of their own; `.br` and `.gz` are sent in place of a file. */
function filesAtTheRoot(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(html|br|gz)$/.test(entry.name))
    .map((entry) => entry.name);
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  return reads && !NEVER_A_PAGE.test(url) && (headers.accept ?? '').includes('text/html');
}

function answerNotBuilt(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain').send('The web pages are not built. Run: npm run build:web\n');
}

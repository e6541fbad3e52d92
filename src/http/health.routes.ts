import type { FastifyInstance } from 'fastify';
import type { RunningRequests } from './running-requests.ts';
import { withinLimit } from './within-limit.ts';

/** Rejects when the database does not answer. */
export type Ping = () => Promise<unknown>;

const PING_LIMIT_MS = 2_000;

/**
 * `/livez`: the process answers. `/readyz`: it can do its work; 503 while the database is away or the server drains.
 * Both stay out of the log at `info`: they are asked every few seconds.
 */
export function addHealthRoutes(app: FastifyInstance, requests: RunningRequests, ping: Ping): void {
  const quiet = { logLevel: 'warn' } as const;

  app.get('/livez', quiet, async () => ({ status: 'ok' }));

  app.get('/readyz', quiet, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (requests.draining) return reply.code(503).send({ status: 'draining' });
    try {
      await withinLimit(ping(), PING_LIMIT_MS);
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}

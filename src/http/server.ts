import type { BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { createApollo, type FormatError } from './apollo.ts';
import { addCompression } from './compression.ts';
import { answerErrors, errorAnswer, TimedOut } from './error-answer.ts';
import { addExportRoutes, type Exports } from './export/export.routes.ts';
import { addHealthRoutes, type Ping } from './health.routes.ts';
import { pathOf } from './logger.ts';
import { countRequests, RunningRequests } from './running-requests.ts';
import { API_POLICY, addSecurityHeaders, SECURITY_HEADERS } from './security-headers.ts';
import { addEventRoute, answerWithEvents, wantsEvents } from './subscriptions/subscriptions.sse.ts';
import { type Subscribe, Subscriptions } from './subscriptions/subscriptions.ts';
import { openSubscriptionSockets } from './subscriptions/subscriptions.ws.ts';
import { addWebRoutes, BUILT_WEB_DIRECTORY } from './web.routes.ts';
import { withinLimit } from './within-limit.ts';

/** What a request's context may be made of. `authorization` is the header as sent. */
export interface RequestFacts {
  readonly id: string;
  readonly authorization: string | null;
  readonly logger: FastifyBaseLogger;
}

/** All that a server is made of; the schema and its context come from above. */
export interface ServerOptions<TContext extends BaseContext> {
  readonly config: Pick<
    Config,
    'port' | 'host' | 'bodyLimitBytes' | 'requestTimeoutMs' | 'drainTimeoutMs' | 'maxQueryTokens' | 'maxSubscriptions'
  >;
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestFacts) => TContext | Promise<TContext>;
  readonly formatError: FormatError;
  /** Runs a subscription. */
  readonly subscribe: Subscribe;
  readonly ping: Ping;
  readonly logger: FastifyBaseLogger;
  /** The files below `/export/`; without them there are none. */
  readonly exports?: Exports;
  /** Where the built web pages lie. */
  readonly webDirectory?: string;
}

/**
 * A server that listens. `close` refuses new work, ends subscriptions, waits for what runs, then closes; it may be called
 * twice.
 */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts to listen and resolves with the address. Rejects when the port is taken or the schema is not valid. */
export async function startServer<TContext extends BaseContext>(
  options: ServerOptions<TContext>,
): Promise<RunningServer> {
  const { config, logger } = options;
  const apollo = createApollo<TContext>({ ...options, maxQueryTokens: config.maxQueryTokens });
  await apollo.start();

  const requests = new RunningRequests();
  const subscriptions = new Subscriptions({ ...options, ...config });
  const sockets = openSubscriptionSockets(subscriptions, { logger });
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.bodyLimitBytes,
    requestTimeout: config.requestTimeoutMs,
    forceCloseConnections: true,
    // Else whoever offers another protocol (curl its HTTP/2) would not be answered in this one.
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' },
    genReqId: () => crypto.randomUUID(),
    // Such an address meets no route, so no hook either: its headers are put here.
    frameworkErrors: (_error, _request, { raw }) => void raw.writeHead(400, UNREADABLE_HEADERS).end(UNREADABLE),
  });
  app.server.on('upgrade', sockets.upgrade);
  countRequests(app, requests);
  logRequests(app);
  addSecurityHeaders(app);
  answerErrors(app);
  addHealthRoutes(app, requests, options.ping);
  await addWebRoutes(app, options.webDirectory ?? BUILT_WEB_DIRECTORY);
  const answer = fastifyApolloHandler<TContext>(apollo, {
    context: async (request) => options.createContext(factsOf(request)),
  });
  const answerEvents = answerWithEvents(subscriptions);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      if (requests.draining) return reply.code(503).header('retry-after', '5').send(CLOSING);
    });
    await addCompression(scope);
    // Fastify's own `handlerTimeout` is lifted as soon as a request's body is read, so the limit is kept here.
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => {
        if (wantsEvents(request)) return answerEvents(request, reply);
        return withinLimit(answer.call(app, request, reply), config.requestTimeoutMs, () => new TimedOut());
      },
    });
    addEventRoute(scope, answerEvents);
    if (options.exports !== undefined) addExportRoutes(scope, options.exports, config.requestTimeoutMs);
  });

  const url = await app.listen({ port: config.port, host: config.host });

  let closed: Promise<void> | undefined;
  const close = async () => {
    const drained = requests.drain(config.drainTimeoutMs);
    // They would not end by themselves. Sockets first: theirs are to be closed, not completed.
    await sockets.close();
    await subscriptions.end();
    const idle = await drained;
    if (!idle) logger.warn('closing although requests are still running');
    await app.close();
    await apollo.stop();
  };
  return {
    url,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

const CLOSING = errorAnswer('SERVER_CLOSING', 'The server is closing.', 'সার্ভারটি বন্ধ হচ্ছে।');

const UNREADABLE = JSON.stringify(errorAnswer('BAD_REQUEST', 'The address cannot be read.', 'ঠিকানাটি পড়া যায় না।'));

const UNREADABLE_HEADERS = {
  ...SECURITY_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  'content-security-policy': API_POLICY,
};

function factsOf(request: FastifyRequest): RequestFacts {
  return { id: request.id, authorization: request.headers.authorization ?? null, logger: request.log };
}

function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, path: pathOf(url), status: reply.statusCode, ms }, 'answered');
    done();
  });
}

import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyBaseLogger } from 'fastify';
import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  parse,
} from 'graphql';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { pathOf } from '../logger.ts';
import { requestError } from './request-error.ts';
import { isSameOrigin } from './same-origin.ts';
import { serveSocket } from './serve-socket.ts';
import { PING_MS } from './subscriptions.sse.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Limits of one socket. A document of as many tokens as may be sent is well below the size. */
const MOST_OF_A_SOCKET = 20;
const LARGEST_MESSAGE_BYTES = 256 * 1024;
const INIT_LIMIT_MS = 5_000;

/** How long a peer has for its part of the farewell when the server closes, in milliseconds. */
const FAREWELL_MS = 1_000;

/** RFC 6455: the server is going down. Clients connect again, to the one that comes after. */
const GOING_AWAY = 1001;

/** The WebSockets of a server. */
export interface SubscriptionSockets {
  /** Takes over a connection that asks for a WebSocket, or refuses it. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Lets no other in, and says good-bye to all in a way that makes them connect again. */
  close(): Promise<void>;
}

/** Subscriptions over WebSockets at `/graphql`, by the protocol graphql-transport-ws. */
export function openSubscriptionSockets(
  subscriptions: Subscriptions,
  { logger, pingMs = PING_MS }: { logger: FastifyBaseLogger; pingMs?: number },
): SubscriptionSockets {
  const server = makeSubscriptionServer(subscriptions);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE_BYTES,
    // Without a protocol in common the client gives up, or is told by 4406.
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  let closing = false;
  return {
    upgrade(request, socket, head) {
      // A peer that breaks off in the middle; unheard, it would end the process.
      socket.on('error', () => socket.destroy());
      const path = pathOf(request.url ?? '');
      const refused = closing ? 503 : refusal(path, request, sockets.clients.size >= subscriptions.most);
      logger.info({ method: request.method, path, status: refused ?? 101 }, 'answered');
      if (refused !== null) return refuse(socket, refused);
      sockets.handleUpgrade(request, socket, head, (opened) => serveSocket(server, opened, { pingMs, logger }));
    },
    async close() {
      closing = true;
      const open = [...sockets.clients];
      for (const socket of open) socket.close(GOING_AWAY, 'The server is closing');
      const farewell = setTimeout(() => {
        for (const socket of open) socket.terminate();
      }, FAREWELL_MS);
      await new Promise((resolve) => sockets.close(resolve));
      clearTimeout(farewell);
    },
  };
}

function refusal(path: string, { headers }: IncomingMessage, full: boolean): 404 | 403 | 503 | null {
  if (path !== '/graphql') return 404;
  if (!isSameOrigin(headers)) return 403;
  return full ? 503 : null;
}

function refuse(socket: Duplex, status: number): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** Reads what is sent itself; of the library it has the protocol. */
function makeSubscriptionServer(subscriptions: Subscriptions) {
  return makeServer<Record<string, unknown> | undefined, undefined>({
    connectionInitWaitTimeout: INIT_LIMIT_MS,
    async onSubscribe({ subscriptions: ofSocket }, _id, sent) {
      if (Object.keys(ofSocket).length > MOST_OF_A_SOCKET) return [TOO_MANY_OF_A_SOCKET];
      const opened = await subscriptions.open(sent);
      if ('errors' in opened) return opened.errors.map((error) => new PresentedError(error));
      return { schema: subscriptions.schema, document: ANY_SUBSCRIPTION, rootValue: opened };
    },
    subscribe: ({ rootValue }) => rootValue as AsyncIterable<ExecutionResult>,
    // As they are: they are fit to be seen already.
    onNext: (_context, _id, _sent, _args, result) => result as FormattedExecutionResult,
  });
}

/** The library looks only whether a document is a subscription. */
const ANY_SUBSCRIPTION = parse('subscription { opened }');

/** An error that the library writes as it was made fit to be seen. */
class PresentedError extends GraphQLError {
  readonly #presented: GraphQLFormattedError;

  constructor(presented: GraphQLFormattedError) {
    super(presented.message);
    this.#presented = presented;
  }

  override toJSON(): GraphQLFormattedError {
    return this.#presented;
  }
}

const TOO_MANY_OF_A_SOCKET = requestError(
  'BAD_REQUEST',
  `A socket takes ${MOST_OF_A_SOCKET} subscriptions at a time. Subscribe to a district or division in place of its offices.`,
  'একটি সকেটে একসাথে ২০টি সাবস্ক্রিপশন চলতে পারে। অফিসগুলোর বদলে জেলা বা বিভাগে সাবস্ক্রাইব করুন।',
);

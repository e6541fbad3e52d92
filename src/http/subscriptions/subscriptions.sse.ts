import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../domain/errors.ts';
import { COMPLETE_FRAME, eventFrames, resultFrame } from './event-frames.ts';
import type { SentSubscription } from './read-subscription.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What proxies commonly bear at the least is 30 seconds without a byte. */
export const PING_MS = 12_000;

/** Answers a request with a stream of events. */
export type AnswerWithEvents = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Subscriptions as server-sent events, one a connection. What is wrong with a subscription is told as its one event,
 * because an EventSource shows its page nothing of an answer that is no stream.
 */
export function answerWithEvents(subscriptions: Subscriptions, pingMs: number = PING_MS): AnswerWithEvents {
  return async (request, reply) => {
    if (!isSameOrigin(request.headers)) throw otherSite();
    reply.headers({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const opened = await subscriptions.open(readSent(request));
    if ('errors' in opened) return reply.send(resultFrame(opened) + COMPLETE_FRAME);
    // The frames cannot end while they wait for the next result, so the subscription is ended here.
    reply.raw.once('close', () => void opened.return());
    if (reply.raw.destroyed) await opened.return();
    return reply.send(Readable.from(eventFrames(opened, pingMs), { objectMode: false }));
  };
}

/** `/graphql/stream`, for GET, which is all that an EventSource knows, and for POST. */
export function addEventRoute(app: FastifyInstance, answer: AnswerWithEvents): void {
  app.route({ method: ['GET', 'POST'], url: '/graphql/stream', exposeHeadRoute: false, handler: answer });
}

/**
 * Whether a request to `/graphql` is for events: gateways and clients that subscribe there name them before all else,
 * while queries of the same clients name them last, if at all.
 */
export function wantsEvents({ method, headers }: FastifyRequest): boolean {
  return method !== 'HEAD' && /^\s*text\/event-stream\b/i.test(headers.accept ?? '');
}

function readSent({ method, url, body }: FastifyRequest): SentSubscription {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const { query, variables, operationName } = Object.fromEntries(
    new URLSearchParams(url.split('?').slice(1).join('?')),
  );
  return { query, variables: readVariables(variables), operationName };
}

function readVariables(text: string | undefined): unknown {
  if (text === undefined || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function otherSite(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    'Pages of another site may not subscribe here. Let their server ask, or serve them under this address.',
    'অন্য সাইটের পাতা এখানে সাবস্ক্রাইব করতে পারে না। সেই সাইটের সার্ভার থেকে চান, অথবা পাতাটি এই ঠিকানায় রাখুন।',
    ['origin'],
  );
}

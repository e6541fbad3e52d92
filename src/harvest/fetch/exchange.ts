import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher } from 'undici';
import { headerOf } from './answer-headers.ts';
import { tooLarge, tooSlow } from './failures.ts';
import { type FetchSettings, MAX_HEADER_BYTES } from './fetch-settings.ts';
import { type Guard, guardedConnector } from './guarded-connector.ts';
import { networkFailure } from './network-failure.ts';
import { readBody } from './read-body.ts';

/** One request, to an address that was checked. */
export interface Exchange {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly maxBytes: number;
  /** Whether the beginning of a body that is too large will do. */
  readonly cut: boolean;
  readonly signal: AbortSignal;
  /** The time left for it. */
  readonly withinMs: number;
}

/** One answer. Only one with status 200 or 203 has its bytes read. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/** Sends single requests, without redirects, retries, cookies or connections kept for later. */
export interface Wire {
  exchange(request: Exchange): Promise<Answer>;
  close(): Promise<void>;
}

const WITH_DOCUMENT = new Set([200, 203]);
const NO_BYTES = new Uint8Array(0);

/** Opens the wire to the network behind a guard. */
export function openWire(settings: FetchSettings, guard: Guard): Wire {
  const agent = new Agent({
    connect: guardedConnector(guard),
    headersTimeout: settings.headersTimeoutMs,
    bodyTimeout: settings.idleTimeoutMs,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Every request has a connection of its own, so its address was resolved and checked for it.
    pipelining: 0,
  });
  return {
    exchange: (request) => exchange(agent, request),
    close: () => agent.destroy(),
  };
}

async function exchange(agent: Agent, request: Exchange): Promise<Answer> {
  const { url, signal } = request;
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(tooSlow(url.host)), Math.max(request.withinMs, 0));
  try {
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal: AbortSignal.any([signal, clock.signal]),
    });
    try {
      const bytes = WITH_DOCUMENT.has(statusCode) ? await readAnswer(request, headers, body) : NO_BYTES;
      return { status: statusCode, headers, bytes };
    } finally {
      // What is left is of no use, and its end is no error.
      body.on('error', () => undefined).destroy();
    }
  } catch (error) {
    signal.throwIfAborted();
    throw networkFailure(url.host, clock.signal.aborted ? clock.signal.reason : error);
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer(
  { url: { host }, maxBytes, cut }: Exchange,
  headers: IncomingHttpHeaders,
  body: Dispatcher.ResponseData['body'],
): Promise<Uint8Array> {
  if (!cut && Number(headerOf(headers, 'content-length')) > maxBytes) throw tooLarge(host, maxBytes);
  return readBody(body, [headers['content-encoding'] ?? ''].flat().join(), { host, maxBytes, cut });
}

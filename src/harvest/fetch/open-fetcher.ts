import { type HarvestClock, SYSTEM_CLOCK } from '../harvest-clock.ts';
import { conditionsOf, headerOf, readContentType, readValidators } from './answer-headers.ts';
import { type Answer, type Exchange, openWire } from './exchange.ts';
import { answerDamaged, redirectsTooOften, refused, tooSlow, unreachable } from './failures.ts';
import { type FetchSettings, MAX_ROBOTS_BYTES } from './fetch-settings.ts';
import type { Fetched, Fetcher, FetchOptions } from './fetched.ts';
import { RESOLVE_NAME, type ResolveName } from './guarded-connector.ts';
import { openHostGate } from './host-gate.ts';
import { readPrivateHosts } from './private-hosts.ts';
import { isPublicAddress } from './public-address.ts';
import { ACCEPTED_ENCODINGS } from './read-body.ts';
import { openRestingHosts } from './resting-hosts.ts';
import { readRetryAfter } from './retry-after.ts';
import { openRobots } from './robots.ts';
import { readSourceUrl } from './source-url.ts';
import { userAgent } from './user-agent.ts';

/** What tests may replace. */
export interface FetcherParts {
  readonly clock?: HarvestClock;
  readonly resolve?: ResolveName;
  readonly isPublic?: (address: string) => boolean;
}

type Request = Omit<Exchange, 'url' | 'withinMs'>;

const MOVED = new Set([301, 302, 303, 307, 308]);
/** Redirects under which a request with a body stays what it is. */
const MOVED_AS_IT_IS = new Set([307, 308]);
const ASKED_TO_WAIT = new Set([429, 503]);

/** Opens a fetcher. It holds no connection between two requests; `close()` ends those that run. */
export function openFetcher(settings: FetchSettings, parts: FetcherParts = {}): Fetcher {
  const { clock = SYSTEM_CLOCK, resolve = RESOLVE_NAME, isPublic = isPublicAddress } = parts;
  const mayBePrivate = readPrivateHosts(settings.allowedPrivateHosts);
  const wire = openWire(settings, { mayBePrivate, resolve, isPublic, timeoutMs: settings.connectTimeoutMs });
  const gate = openHostGate(settings, clock);
  const resting = openRestingHosts(clock);
  const closing = new AbortController();
  const agentName = userAgent(settings.contact);

  /** How long a host asks to be left alone. */
  const retryAfterOf = ({ status, headers }: Answer) =>
    ASKED_TO_WAIT.has(status) ? readRetryAfter(headerOf(headers, 'retry-after'), clock.now()) : null;

  /** One request after another, as redirects lead; `restOf` says whether a host may be asked, and its own rest. */
  const follow = async (start: string, request: Request, restOf: (url: URL) => Promise<number>) => {
    let url = readSourceUrl(start, mayBePrivate);
    let withinMs = settings.wholeTimeoutMs;
    for (let redirects = 0; redirects <= settings.maxRedirects; redirects++) {
      const delayMs = await restOf(url);
      const leave = await gate.enter(url.host, { delayMs, signal: request.signal });
      const since = performance.now();
      let answer: Answer;
      try {
        resting.refuseResting(url);
        answer = await wire.exchange({ ...request, url, withinMs });
        // Before the next one is let in.
        const ms = retryAfterOf(answer);
        if (ms !== null) resting.rest(url, answer.status, ms);
      } finally {
        leave();
      }
      const location = locationOf(answer, request.method);
      if (location === null) return { url, answer };
      url = readSourceUrl(location, mayBePrivate, url);
      withinMs -= performance.now() - since;
      if (withinMs <= 0) throw tooSlow(url.host);
    }
    return null;
  };

  const robots = openRobots(async (url) => {
    // Not packed, so that the beginning of one that is too large can be read.
    const plain = { cut: true, headers: { 'accept-encoding': 'identity' } };
    const request = requestOf({ maxBytes: MAX_ROBOTS_BYTES, accept: 'text/plain, */*;q=0.1' }, plain);
    return (await follow(url.href, request, async () => 0))?.answer ?? null;
  }, clock);

  const requestOf = (options: FetchOptions, more: Partial<Request> = {}): Request => ({
    method: 'GET',
    body: null,
    cut: false,
    maxBytes: options.maxBytes ?? settings.maxBytes,
    signal: options.signal === undefined ? closing.signal : AbortSignal.any([options.signal, closing.signal]),
    ...more,
    headers: {
      'user-agent': agentName,
      accept: options.accept ?? '*/*',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...more.headers,
    },
  });

  const fetchDocument = async (start: string, request: Request, asksRobots: boolean) => {
    const restOf = async (url: URL) => (asksRobots ? robots.check(url, request.signal) : 0);
    const arrived = await follow(start, request, restOf);
    if (arrived === null) throw redirectsTooOften(start, settings.maxRedirects);
    return arrived;
  };

  const fetchedOf = ({ url, answer }: { url: URL; answer: Answer }): Fetched => {
    const { status, headers, bytes } = answer;
    if (status !== 200 && status !== 203) throw refused(url.href, status, retryAfterOf(answer));
    return {
      status: 'FETCHED',
      url: url.href,
      bytes,
      ...readContentType(headerOf(headers, 'content-type')),
      contentDisposition: headerOf(headers, 'content-disposition'),
      validators: readValidators(headers),
    };
  };

  return {
    async get(start, options = {}) {
      const conditions = conditionsOf(options.validators ?? null);
      const request = requestOf(options, { headers: conditions });
      const arrived = await fetchDocument(start, request, settings.respectRobots && options.robots !== false);
      if (arrived.answer.status !== 304) return fetchedOf(arrived);
      // Unchanged since what, if nothing was said to be known?
      if (Object.keys(conditions).length === 0) throw answerDamaged(arrived.url.host, 'status 304', false);
      return { status: 'NOT_MODIFIED' };
    },
    async post(start, json, options = {}) {
      const request = requestOf(
        { accept: 'application/json', ...options },
        { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } },
      );
      return fetchedOf(await fetchDocument(start, request, settings.respectRobots && options.robots !== false));
    },
    async close() {
      closing.abort(unreachable('Sanad', 'closed'));
      await wire.close();
    },
  };
}

/** Where an answer sends the request on to; null where it stays. */
function locationOf({ status, headers }: Answer, method: Request['method']): string | null {
  const moved = method === 'GET' ? MOVED : MOVED_AS_IT_IS;
  return moved.has(status) ? headerOf(headers, 'location') : null;
}

import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach } from 'vitest';
import { DEFAULT_FETCH_SETTINGS, type FetchSettings } from '../../src/harvest/fetch/fetch-settings.ts';
import type { Fetcher } from '../../src/harvest/fetch/fetched.ts';
import { type FetcherParts, openFetcher } from '../../src/harvest/fetch/open-fetcher.ts';
import { isPassing } from '../../src/harvest/source-failure.ts';
import { type LocalServer, serveHttp, serveSockets } from './local-server.ts';

/** Servers and fetchers of a test file; each test's are closed after it. */
export interface Fetching {
  serve(listener: RequestListener): Promise<LocalServer>;
  serveRaw(listener: (socket: Socket) => void): Promise<LocalServer>;
  /** A fetcher that may ask this machine, without rests and robots.txt unless the settings say otherwise. */
  fetcherFor(settings?: Partial<FetchSettings>, parts?: FetcherParts): Fetcher;
}

/** Prepares fetching; call it once at the top of a test file. */
export function fetching(): Fetching {
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });
  const kept = <T extends { close(): Promise<void> }>(each: T): T => {
    opened.push(each);
    return each;
  };
  return {
    serve: async (listener) => kept(await serveHttp(listener)),
    serveRaw: async (listener) => kept(await serveSockets(listener)),
    fetcherFor: (settings = {}, parts = {}) =>
      kept(
        openFetcher(
          {
            ...DEFAULT_FETCH_SETTINGS,
            allowedPrivateHosts: ['127.0.0.1'],
            delayMs: 0,
            respectRobots: false,
            ...settings,
          },
          parts,
        ),
      ),
  };
}

/** The code of what went wrong, and whether it may pass. */
export async function failureOf(fetched: Promise<unknown>): Promise<{ code: unknown; passing: boolean }> {
  try {
    await fetched;
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? error.code : error, passing: isPassing(error) };
  }
  return { code: 'none', passing: false };
}

/** The fetched text, or the status of a fetch without one. */
export async function textOf(fetched: ReturnType<Fetcher['get']>): Promise<string> {
  const result = await fetched;
  return result.status === 'FETCHED' ? new TextDecoder().decode(result.bytes) : result.status;
}

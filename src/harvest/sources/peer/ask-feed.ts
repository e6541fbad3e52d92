import type { z } from 'zod';
import type { DomainErrorCode } from '../../../domain/errors.ts';
import type { Fetcher } from '../../fetch/fetched.ts';
import { SourceFailure } from '../../source-failure.ts';
import { FeedAnswer, type FeedPage } from './feed-answer.ts';
import { FEED_QUERY } from './feed-query.ts';
import { notAPeer } from './not-a-peer.ts';

/** Which page of a feed is asked for. */
export interface PageRequest {
  readonly after: string | null;
  readonly first: number;
  readonly maxPageBytes: number;
  readonly signal: AbortSignal | undefined;
}

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
/** What servers say to a request that they do not understand, and GraphQL servers to a field that they do not have. */
const NOT_UNDERSTOOD = new Set([400, 404, 405, 406, 415, 422, 501]);
const PLACE_UNKNOWN = 'FEED_PLACE_UNKNOWN' satisfies DomainErrorCode;
/** Errors of GraphQL that are the other node's trouble. */
const TROUBLE = new Set(['INTERNAL_SERVER_ERROR', 'TIMED_OUT', 'DATABASE_UNAVAILABLE']);

/** Asks another node for one page; null where its feed does not have the place any more. Throws SOURCE_NOT_A_PEER where it does not answer with one. */
export async function askFeed(
  fetcher: Fetcher,
  url: string,
  request: PageRequest,
): Promise<z.infer<typeof FeedPage> | null> {
  const { after, first, maxPageBytes, signal } = request;
  const question = { query: FEED_QUERY, operationName: 'Feed', variables: { after, first } };
  const options = { accept: ACCEPT, robots: false, maxBytes: maxPageBytes, ...(signal && { signal }) };
  const { bytes } = await fetcher.post(url, question, options).catch((error: unknown) => {
    if (!(error instanceof SourceFailure) || !NOT_UNDERSTOOD.has(error.httpStatus ?? 0)) throw error;
    throw notAPeer(url, `status ${error.httpStatus}`);
  });
  const reading = FeedAnswer.safeParse(readJson(url, bytes));
  if (!reading.success) throw notAPeer(url, 'no answer of GraphQL');
  const { data, errors } = reading.data;
  const [error] = errors ?? [];
  if (error?.extensions?.code === PLACE_UNKNOWN) return null;
  if (error !== undefined) throw notAPeer(url, error.message, TROUBLE.has(error.extensions?.code ?? ''));
  if (!data?.charterFeed) throw notAPeer(url, 'no charterFeed');
  return data.charterFeed;
}

function readJson(url: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw notAPeer(url, 'no JSON');
  }
}

import type { Fetcher } from '../../fetch/fetched.ts';
import { SourceFailure } from '../../source-failure.ts';
import { askFeed } from './ask-feed.ts';
import { notAPeer } from './not-a-peer.ts';
import type { PeerEntry } from './peer-entry.ts';
import { readEntry } from './read-entry.ts';

/** Another node, and the place in its feed up to which it was followed; null: the beginning. */
export interface PeerSource {
  readonly uri: string;
  readonly after: string | null;
}

/** How a peer is followed. */
export interface FollowOptions {
  readonly signal?: AbortSignal;
  /** Entries of a page, at most; 20 if left out. */
  readonly first?: number;
  /** Entries of one run, at most: the next goes on from there. 10,000 if left out. */
  readonly maxEntries?: number;
  /** Bytes of a page; 32 MiB if left out. Of a larger one, a smaller part is asked for. */
  readonly maxPageBytes?: number;
}

/** The entries of a page of another node's feed, where nothing else is said. */
export const PEER_PAGE = 20;

/** The entries that one run follows, where nothing else is said. */
export const MAX_PEER_ENTRIES = 10_000;

/** The bytes of a page, where nothing else is said: two of the largest documents in base64. */
export const MAX_PEER_PAGE_BYTES = 32 * 1024 * 1024;

/**
 * The entries of another node's feed behind a place, the oldest first, page after page. A page that is too large is asked
 * for in smaller parts; a feed that does not have the place any more, because its database is another one than it was, is
 * followed from its beginning; an entry that is damaged comes as such, and the next one follows. robots.txt is not asked: nodes
 * are there to be asked. Throws SOURCE_NOT_A_PEER and what fetching throws.
 */
export async function* followPeer(
  source: PeerSource,
  fetcher: Fetcher,
  options: FollowOptions = {},
): AsyncGenerator<PeerEntry, void, undefined> {
  const { signal, maxEntries = MAX_PEER_ENTRIES, maxPageBytes = MAX_PEER_PAGE_BYTES } = options;
  const most = options.first ?? PEER_PAGE;
  const url = feedAddress(source.uri);
  let { after } = source;
  let first = most;
  let left = maxEntries;
  while (left > 0) {
    const request = { after, first: Math.min(first, left), maxPageBytes, signal };
    const page = await askFeed(fetcher, url, request).catch((error: unknown) => {
      if (first > 1 && isTooLarge(error)) return 'TOO_LARGE' as const;
      throw error;
    });
    if (page === null) {
      if (after === null || after !== source.after) throw notAPeer(url, 'places that it gave are unknown to it');
      after = null;
      continue;
    }
    if (page === 'TOO_LARGE') {
      first = Math.ceil(request.first / 4);
      continue;
    }
    if (page.edges.length > request.first) throw notAPeer(url, 'more entries than were asked for');
    for (const { cursor, node } of page.edges) yield readEntry(cursor, node);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after || page.edges.length === 0)
      throw notAPeer(url, 'pages without an end');
    after = endCursor;
    left -= page.edges.length;
    first = Math.min(first * 2, most);
  }
}

/** The address of a node's API: that of the source, or `/graphql` where it names only the node. */
function feedAddress(uri: string): string {
  const url = URL.parse(uri);
  if (url === null || url.pathname !== '/') return uri;
  url.pathname = '/graphql';
  return url.href;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof SourceFailure && error.code === 'SOURCE_TOO_LARGE';
}

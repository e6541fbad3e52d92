import { DomainError } from '../../../domain/errors.ts';
import type { Fetcher } from '../../fetch/fetched.ts';
import type { Gathered, GatheredDocument, SeenVersion, SeenVersions } from '../../gathered.ts';
import { isPassing } from '../../source-failure.ts';
import { decodePage } from './decode-page.ts';
import { fetchingOnce, type GatherLimits, type OnceFetcher, type Visited } from './fetch-once.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { isPage } from './is-page.ts';
import { scanPage } from './scan-page.ts';
import { type LookedAt, withoutCharter } from './without-charter.ts';

/** A page that holds a charter or links to it, and what was seen of it last time ({} to read it all anew). */
export interface WebPageSource {
  readonly uri: string;
  readonly seen: SeenVersions;
}

/** How a page is gathered. */
export interface GatherOptions extends Partial<GatherLimits> {
  /** Whether a document is a charter, as its reader sees it. A DomainError says that it cannot be read. */
  readonly isCharter: (document: GatheredDocument) => Promise<boolean>;
  readonly signal?: AbortSignal;
}

/** The most documents that are fetched for one page, beside it. */
export const MAX_LINKED_DOCUMENTS = 8;

/** The most bytes that are fetched for one page. */
export const MAX_GATHERED_BYTES = 32 * 1024 * 1024;

/** Links are followed from the page, and from the pages it leads to: list, notice, file. */
const MAX_DEPTH = 2;

/**
 * A way from the source's page to a document: the addresses before it and their versions. The source's page counts as
 * one that names a charter: somebody said that there is one.
 */
interface Way {
  readonly url: string;
  readonly depth: number;
  readonly named: boolean;
  readonly before: ReadonlyArray<readonly [string, Visited]>;
}

/**
 * Finds the charter of a page: the page itself, or the document or page that it links to or shows, the likeliest first.
 * What was found last time is asked for conditionally and counts as unchanged where its bytes are the same. Throws what
 * fetching the page throws, and SOURCE_WITHOUT_CHARTER, which names what was looked at.
 */
export async function gatherWebPage(
  source: WebPageSource,
  fetcher: Fetcher,
  options: GatherOptions,
): Promise<Gathered> {
  const { maxDocuments = MAX_LINKED_DOCUMENTS, maxTotalBytes = MAX_GATHERED_BYTES, signal } = options;
  const once = fetchingOnce(fetcher, source.seen, { maxDocuments, maxTotalBytes, signal });
  if (await isUnchanged(source, once)) return { status: 'NOT_MODIFIED', seen: source.seen };
  return lookThrough(source, once, options.isCharter);
}

/** Whether all that led to the charter is as it was. */
async function isUnchanged({ uri, seen }: WebPageSource, once: OnceFetcher): Promise<boolean> {
  if (!Object.hasOwn(seen, uri) || !Object.values(seen).some(({ isCharter }) => isCharter)) return false;
  if ((await once.visit(uri, true)) !== 'UNCHANGED') return false;
  for (const url of Object.keys(seen)) {
    if (url === uri) continue;
    // A document that is gone is looked for anew, from the page.
    const state = await once.visit(url, true).catch((error: unknown) => failureOf(url, error));
    if (state !== 'UNCHANGED') return false;
  }
  return true;
}

async function lookThrough(
  { uri, seen }: WebPageSource,
  once: OnceFetcher,
  isCharter: GatherOptions['isCharter'],
): Promise<Gathered> {
  const looked: LookedAt[] = [];
  const known = new Set([uri]);
  let waiting: Array<Way & { rank: number }> = [{ url: uri, depth: 0, named: true, before: [], rank: 0 }];
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    const { url, depth, before } = way;
    const visited = await once.visit(url, seen[url]?.isCharter === true && depth > 0).catch((error: unknown) => {
      if (depth === 0) throw error;
      return failureOf(url, error);
    });
    if (visited === null) break;
    if (visited === 'UNCHANGED') return { status: 'NOT_MODIFIED', seen: seenOn(before, url, seen[url]) };
    if ('failure' in visited) {
      looked.push(visited);
      continue;
    }
    known.add(visited.document.uri);
    const verdict = await isCharter(visited.document).catch((error: unknown) => failureOf(url, error));
    if (verdict === true) {
      const now = seenOn(before, url, { ...visited.validators, sha256: visited.sha256, isCharter: true });
      const isKnown = seen[url]?.isCharter === true && seen[url].sha256 === visited.sha256;
      return isKnown
        ? { status: 'NOT_MODIFIED', seen: now }
        : { status: 'GATHERED', document: visited.document, seen: now };
    }
    looked.push(verdict === false ? { url, failure: null } : verdict);
    if (depth >= MAX_DEPTH || !isPage(visited.document)) continue;
    const fresh = candidatesOf(visited.document, way.named).filter((candidate) => !known.has(candidate.url));
    for (const candidate of fresh) {
      known.add(candidate.url);
      waiting.push({ ...candidate, depth: depth + 1, before: [...before, [url, visited]] });
    }
    waiting = waiting.sort((a, b) => b.rank - a.rank);
  }
  throw withoutCharter(looked);
}

function candidatesOf({ bytes, charset, uri }: GatheredDocument, named: boolean): Candidate[] {
  return findCandidates({ url: uri, scan: scanPage(decodePage(bytes, charset)), named });
}

/** What is worth remembering of a way that led to the charter. */
function seenOn(before: Way['before'], url: string, charter: SeenVersion | undefined): SeenVersions {
  const pages = before.map(([page, { validators, sha256 }]) => [page, { ...validators, sha256, isCharter: false }]);
  return { ...Object.fromEntries(pages), ...(charter && { [url]: charter }) };
}

/** What is wrong with an address that was looked at; what is no fault of it is thrown on. */
function failureOf(url: string, error: unknown): LookedAt {
  if (!(error instanceof DomainError)) throw error;
  return { url, failure: { code: error.code, passing: isPassing(error) } };
}

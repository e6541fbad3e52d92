import { latestYear, namesCharter } from './charter-words.ts';
import { documentAddress, isDocumentAddress, mayHoldCharter } from './document-address.ts';
import type { PageLink, PageScan } from './scan-page.ts';

/** An address that may be the charter's. The higher the rank, the sooner it is looked at. */
export interface Candidate {
  readonly url: string;
  readonly rank: number;
  /** Whether the link or its address names a charter. */
  readonly named: boolean;
}

/** A page whose links are looked at, and whether what led to it named a charter. */
export interface ScannedPage {
  readonly url: string;
  readonly scan: PageScan;
  readonly named: boolean;
}

const RANK = { refresh: 32, named: 8, document: 6, embedded: 4, sameSite: 1 };
/** Years are told apart within a rank: several versions often stand side by side, and the latest is in force. */
const YEAR_SHARE = 1 / 10_000;
/** Equal ends of two hosts that make them one site: `doict.portal.gov.bd` and `file.portal.gov.bd`. */
const SITE_LABELS = 3;

/**
 * Where a page's charter may be, the likeliest first: links that name a charter, and, on a page that itself names one,
 * every document it links to or shows. The site's own come before others', then the latest year, then the page's order.
 */
export function findCandidates({ url, scan, named }: ScannedPage): Candidate[] {
  const base = URL.parse(scan.baseHref ?? '', url)?.href ?? url;
  const isCharterPage = named || namesCharter(url) || namesCharter(scan.headings);
  const best = new Map<string, Candidate>();
  for (const link of scan.links) {
    const candidate = candidateOf(link, { base, url, isCharterPage });
    if (candidate === null || candidate.url === withoutHash(url)) continue;
    if ((best.get(candidate.url)?.rank ?? -1) < candidate.rank) best.set(candidate.url, candidate);
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank);
}

function candidateOf(link: PageLink, page: { base: string; url: string; isCharterPage: boolean }): Candidate | null {
  const written = URL.parse(link.href, page.base);
  if (written === null) return null;
  const target = documentAddress(written);
  if (!mayHoldCharter(target)) return null;
  const words = `${link.text} ${link.context}`;
  const named = namesCharter(link.text) || namesCharter(link.context) || namesCharter(target.pathname + target.search);
  const isDocument = isDocumentAddress(target);
  const isShown = link.kind === 'EMBED';
  const isOwn = isSameSite(target.hostname, new URL(page.url).hostname);
  const leads = link.kind === 'REFRESH' || named || (page.isCharterPage && (isDocument || (isShown && isOwn)));
  if (!leads) return null;
  const rank =
    (link.kind === 'REFRESH' ? RANK.refresh : 0) +
    (named ? RANK.named : 0) +
    (isDocument ? RANK.document : 0) +
    (isShown ? RANK.embedded : 0) +
    (isOwn ? RANK.sameSite : 0) +
    latestYear(`${words} ${target.pathname}`) * YEAR_SHARE;
  return { url: withoutHash(target.href), rank, named };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function isSameSite(one: string, other: string): boolean {
  const end = (host: string) => host.split('.').slice(-SITE_LABELS).join('.');
  return one === other || (one.split('.').length >= SITE_LABELS && end(one) === end(other));
}

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a page of this server, or from no page at all. Browsers let the page of any site open a
 * WebSocket anywhere, also to a server that only the visitor's own network reaches, and name the site in `origin`.
 */
export function isSameOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  const page = URL.parse(origin);
  // The same scheme on both sides, so that its default port is left out of both.
  return page !== null && page.host !== '' && page.host === URL.parse(`${page.protocol}//${host}`)?.host;
}

import { withoutEmails } from './read-emails.ts';
import { trimEdges } from './trim-edges.ts';

const NOT_IN_A_URL = /[^A-Za-z0-9._~:/?#[\]!$&'*+;=%-]/;
const SCHEME = /^https?:\/{0,3}/i;
const TOP_LEVEL = new Set(['bd', 'com', 'org', 'net', 'info', 'edu', 'gov', 'io', 'biz', 'me', 'co']);
const HOST_LABEL = /^[A-Za-z0-9-]{1,63}$/;

function hostOf(url: string): string {
  const [authority = ''] = url.replace(SCHEME, '').split(/[/?#]/);
  return authority.replace(/:[0-9]{1,5}$/, '');
}

function looksLikeUrl(token: string): boolean {
  const labels = hostOf(token).split('.');
  const last = labels.at(-1)?.toLowerCase() ?? '';
  return labels.length >= 2 && TOP_LEVEL.has(last) && labels.slice(0, -1).some((label) => /[A-Za-z]/.test(label));
}

/** The web addresses of a text, as published (a damaged host too), without doubles, in order; e-mail hosts are none. */
export function readUrls(text: string): string[] {
  if (!text.includes('.')) return [];
  const tokens = withoutEmails(text, true).split(NOT_IN_A_URL);
  const dotted = tokens.filter((token) => token.includes('.'));
  return [...new Set(dotted.map((token) => trimEdges(token, ".:;,!'-")).filter(looksLikeUrl))];
}

/** Whether a host (or the host of a URL) cannot exist: an empty label (`a..b`), a single label, a forbidden character. */
export function isMalformedHost(host: string): boolean {
  const labels = hostOf(host.trim()).split('.');
  const wellFormed = labels.every((label) => HOST_LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-'));
  return labels.length < 2 || !wellFormed;
}

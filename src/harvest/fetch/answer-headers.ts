import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { MIMEType } from 'node:util';
import type { Validators } from '../gathered.ts';

const MAX_VALIDATOR = 500;
const ASCII = /^\p{ASCII}*$/u;
const VISIBLE = /^[\x20-\x7e]+$/;

/**
 * A header's value; of one that came twice, the first. Headers are handed over byte by byte (Latin-1), but what servers
 * write beyond ASCII, addresses and file names in Bangla, is UTF-8.
 */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = [headers[name] ?? null].flat()[0] ?? null;
  if (value === null || ASCII.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return bytes.toString('latin1') === value && isUtf8(bytes) ? bytes.toString() : value;
}

/** What a type header says: the type in lower case, and the charset. Nonsense says nothing. */
export function readContentType(header: string | null): { contentType: string | null; charset: string | null } {
  try {
    const type = new MIMEType(header ?? '');
    return { contentType: type.essence, charset: type.params.get('charset')?.toLowerCase() ?? null };
  } catch {
    return { contentType: null, charset: null };
  }
}

/** What may be sent back to the host next time. Values that are long or hold other than visible ASCII are left out. */
export function readValidators(headers: IncomingHttpHeaders): Validators {
  return { etag: sendable(headerOf(headers, 'etag')), lastModified: sendable(headerOf(headers, 'last-modified')) };
}

/** The conditions of a request that follow from what was seen. */
export function conditionsOf(validators: Validators | null): Record<string, string> {
  const etag = sendable(validators?.etag ?? null);
  const lastModified = sendable(validators?.lastModified ?? null);
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

function sendable(value: string | null): string | null {
  return value !== null && value.length <= MAX_VALIDATOR && VISIBLE.test(value) ? value : null;
}

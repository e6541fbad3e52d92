import { addressInvalid, addressPrivate } from './failures.ts';
import { MAX_URL_LENGTH } from './fetch-settings.ts';
import type { PrivateHostRule } from './private-hosts.ts';
import { isPublicAddress } from './public-address.ts';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/;
const FIRST_FREE_PORT = 1024;

/**
 * Reads an address that may be asked: http or https, without name and password, at port 80, 443 or from 1024 on (lower
 * ports speak other languages, which a forged request could abuse), no private IP address and no local name. Odd forms
 * of an IPv4 host (decimal, octal, hexadecimal) come out as the address they stand for. A name's addresses are checked
 * later, when it is resolved. Throws SOURCE_ADDRESS_INVALID and SOURCE_ADDRESS_PRIVATE.
 */
export function readSourceUrl(text: string, mayBePrivate: PrivateHostRule, base?: URL): URL {
  const url = text.length > MAX_URL_LENGTH ? null : URL.parse(text, base?.href);
  if (url === null) throw addressInvalid(text);
  const plain = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  if (!plain || url.hostname === '' || url.href.length > MAX_URL_LENGTH) throw addressInvalid(text);
  url.hash = '';
  const port = portOf(url);
  if (mayBePrivate(url.hostname, port)) return url;
  if (port !== 80 && port !== 443 && port < FIRST_FREE_PORT) throw addressInvalid(text);
  if (isPrivateHost(url.hostname)) throw addressPrivate(url.host);
  return url;
}

/** The port that an address leads to. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function isPrivateHost(hostname: string): boolean {
  const isAddress = hostname.startsWith('[') || IPV4.test(hostname);
  return isAddress ? !isPublicAddress(hostname) : LOCAL_NAME.test(hostname);
}

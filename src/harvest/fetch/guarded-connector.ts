import { lookup as lookupName } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { addressPrivate, unreachable } from './failures.ts';
import type { PrivateHostRule } from './private-hosts.ts';

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Resolves a name to all its addresses. */
export type ResolveName = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** The machine's own resolution of names. */
export const RESOLVE_NAME: ResolveName = (hostname) => lookupName(hostname, { all: true });

/** What a guarded connector goes by. */
export interface Guard {
  readonly mayBePrivate: PrivateHostRule;
  readonly resolve: ResolveName;
  readonly isPublic: (address: string) => boolean;
  readonly timeoutMs: number;
}

/**
 * Connects to public addresses and to the private hosts that are allowed. A name is resolved once for a connection, and
 * the addresses that were checked are those that are connected to, so a name that changes in between gains nothing.
 * A name with public and private addresses is refused: an honest one has none of these.
 */
export function guardedConnector(guard: Guard): buildConnector.connector {
  const open = buildConnector({ timeout: guard.timeoutMs, lookup: lookupBy(guard.resolve) });
  const checked = buildConnector({ timeout: guard.timeoutMs, lookup: lookupBy(publicOnly(guard)) });
  return (options, callback) => {
    const hostname = options.hostname.replace(/^\[|\]$/g, '');
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    if (guard.mayBePrivate(hostname, port)) return open(options, callback);
    // An address is connected to as it is: no name is looked up.
    if (isIP(hostname) !== 0 && !guard.isPublic(hostname)) return callback(addressPrivate(hostname), null);
    return checked(options, callback);
  };
}

function publicOnly({ resolve, isPublic }: Guard): ResolveName {
  return async (hostname) => {
    const addresses = await resolve(hostname);
    if (!addresses.every(({ address }) => isPublic(address))) throw addressPrivate(hostname);
    return addresses;
  };
}

/** A resolution in the form that sockets ask for. */
function lookupBy(resolve: ResolveName): LookupFunction {
  return (hostname, options, callback) => {
    const answer = async () => {
      const addresses = await resolve(hostname);
      const [first] = addresses;
      if (first === undefined) throw unreachable(hostname, 'ENOTFOUND');
      return { addresses: [...addresses], first };
    };
    answer().then(
      ({ addresses, first }) => (options.all ? callback(null, addresses) : callback(null, first.address, first.family)),
      (error: NodeJS.ErrnoException) => callback(error, options.all ? [] : ''),
    );
  };
}

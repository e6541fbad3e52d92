import type { GatheredDocument } from '../../harvest/gathered.ts';
import type { Found } from './found.ts';

/** A document that comes from no other node: when it takes effect and whose it is, it says itself. */
export function asFound({ bytes, uri }: GatheredDocument): Found {
  return {
    kind: 'DOCUMENT',
    bytes,
    uri,
    chain: [],
    office: null,
    effectiveFrom: null,
    firstSeenOn: null,
    cursor: null,
  };
}

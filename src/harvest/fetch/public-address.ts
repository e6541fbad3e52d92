import ipaddr from 'ipaddr.js';

/** Where all public IPv6 addresses are, as assigned so far (RFC 4291, 2.4; IANA). What lies outside is none. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet's. Private, shared, local, multicast, reserved, documentation and
 * benchmark nets are not, and neither is an IPv6 address that holds an IPv4 one (mapped, compatible, 6to4, Teredo,
 * NAT64), whatever that one is: a gateway would send it on to a place that was never checked. No address: false.
 */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%');
  // Short forms of IPv4 (127.1, 0x7f000001) are read differently by different programs.
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}

import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

/** The nets that IANA's registries of special addresses (IPv4, IPv6, multicast) call not globally reachable. */
const SPECIAL_V4 =
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`.split(/\s+/);

const block = new BlockList();
for (const net of SPECIAL_V4) {
  const [address = '', bits] = net.split('/');
  block.addSubnet(address, Number(bits), 'ipv4');
}
/** These are reachable, but only as the machinery of name resolution and tunnels: no portal is there. */
const MACHINERY = new BlockList();
for (const net of ['192.175.48.0', '192.31.196.0', '192.52.193.0']) MACHINERY.addSubnet(net, 24, 'ipv4');

const ipv4 = fc.tuple(...Array.from({ length: 4 }, () => fc.nat(255))).map((bytes) => bytes.join('.'));
const specialV4 = fc.tuple(fc.constantFrom(...SPECIAL_V4), fc.nat(0xffffffff)).map(([net, noise]) => {
  const [address = '', bits] = net.split('/');
  const start = address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
  const value = start + (noise % 2 ** (32 - Number(bits)));
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
});
const hexOf = (address: string) => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':');
};

describe('isPublicAddress', () => {
  it('agrees with the registry on IPv4', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, specialV4), (address) => {
        fc.pre(!MACHINERY.check(address));
        expect(isPublicAddress(address)).toBe(!block.check(address));
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes no IPv6 address that holds an IPv4 address', () => {
    const holders = [
      '::ffff:X',
      '::X',
      '::ffff:0:X',
      '64:ff9b::X',
      '64:ff9b:1::X',
      '2002:X::',
      '2002:X::1',
      '2001:0:1::X',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...holders), fc.oneof(ipv4, specialV4), (holder, address) => {
        expect(isPublicAddress(holder.replace('X', hexOf(address)))).toBe(false);
      }),
    );
  });

  it('takes IPv6 addresses only from the block that is assigned', () => {
    const groups = fc.array(fc.nat(0xffff), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), groups, (first, rest) => {
        const address = [first, ...rest].map((group) => group.toString(16)).join(':');
        if (first < 0x2000 || first > 0x3fff) expect(isPublicAddress(address)).toBe(false);
        if (first >= 0x2400 && first < 0x2600) expect(isPublicAddress(address)).toBe(true);
      }),
    );
  });

  it.each([
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    'fec0::1',
    '100::1',
    '2001:db8::1',
    '2001:2::1',
    '3fff::1',
    '5f00::1',
    '169.254.169.254',
    '255.255.255.255',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '127.1',
    '0x7f.0.0.1',
    '017700000001',
    '2130706433',
    'localhost',
    '',
    '[::1]',
    '1.2.3',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['103.48.16.1', '8.8.8.8', '2404:6800:4009::200e', '[2606:4700::1111]', '223.255.255.1'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

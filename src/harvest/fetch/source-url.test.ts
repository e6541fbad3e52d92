import { describe, expect, it } from 'vitest';
import { readPrivateHosts } from './private-hosts.ts';
import { readSourceUrl } from './source-url.ts';

const none = readPrivateHosts([]);
const codeOf = (url: string, allowed: readonly string[] = []) => {
  try {
    return readSourceUrl(url, readPrivateHosts(allowed)).href;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('readSourceUrl', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/html,x',
    'javascript:alert(1)',
    'http://',
    'not an address',
    '/bn/site/page',
    'http://user@example.org/',
    'http://a:b@example.org/',
    'http://example.org:22/',
    'http://example.org:25/',
    'http://example.org:0/',
    'http://example.org:99999/',
    `http://example.org/${'a'.repeat(4_000)}`,
    `http://example.org/${'ক'.repeat(1_000)}`,
  ])('refuses %s', (url) => {
    expect(codeOf(url)).toBe('SOURCE_ADDRESS_INVALID');
  });

  it.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://metadata.internal/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://0x7f.1/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd00::1]/',
    'http://10.0.0.1:8080/',
    'http://100.64.0.1/',
    'http://192.168.1.1./',
  ])('refuses %s as private', (url) => {
    expect(codeOf(url)).toBe('SOURCE_ADDRESS_PRIVATE');
  });

  it.each([
    [
      'https://doict.kaliganj.lalmonirhat.gov.bd/bn/site/page/সনদ#top',
      'https://doict.kaliganj.lalmonirhat.gov.bd/bn/site/page/%E0%A6%B8%E0%A6%A8%E0%A6%A6',
    ],
    ['HTTP://Example.ORG:80/a?b', 'http://example.org/a?b'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['http://103.48.16.1/', 'http://103.48.16.1/'],
  ])('reads %s', (url, href) => {
    expect(codeOf(url)).toBe(href);
  });

  it('lets named private hosts through, at the port that is named or at any', () => {
    expect(codeOf('http://127.0.0.1:4711/a', ['127.0.0.1:4711'])).toBe('http://127.0.0.1:4711/a');
    expect(codeOf('http://127.0.0.1:4712/a', ['127.0.0.1:4711'])).toBe('SOURCE_ADDRESS_PRIVATE');
    expect(codeOf('http://Intranet.Local:81/', ['intranet.local'])).toBe('http://intranet.local:81/');
    expect(codeOf('http://localhost./', ['localhost:80'])).toBe('http://localhost./');
    expect(codeOf('http://[::1]:4711/', ['[::1]:4711'])).toBe('http://[::1]:4711/');
    expect(codeOf('http://127.1:4711/', ['127.0.0.1:4711'])).toBe('http://127.0.0.1:4711/');
    expect(codeOf('file:///etc/passwd', [''])).toBe('SOURCE_ADDRESS_INVALID');
  });

  it('resolves a redirect against where it came from', () => {
    const base = new URL('https://example.org/bn/page?x');
    expect(readSourceUrl('../files/a.pdf', none, base).href).toBe('https://example.org/files/a.pdf');
    expect(() => readSourceUrl('//127.0.0.1/', none, base)).toThrow(
      expect.objectContaining({ code: 'SOURCE_ADDRESS_PRIVATE' }),
    );
  });
});

import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEveryMinutes, readSourceName, readSourceUri } from './check-source.ts';
import { LONGEST_INTERVAL, LONGEST_SOURCE_NAME, LONGEST_URI, SHORTEST_INTERVAL } from './limits.ts';

const refusal = (place: string) => expect.objectContaining({ code: 'BAD_USER_INPUT', place: ['input', place] });

/** What is accepted, null where it is refused as input at `place`. */
function accepted<T>(read: () => T, place: string): T | null {
  try {
    return read();
  } catch (error) {
    expect(error).toEqual(refusal(place));
    return null;
  }
}

describe('an address', () => {
  it.each([
    [' https://Example.org ', 'https://example.org/'],
    ['https://example.org:443/a#part', 'https://example.org/a'],
    [
      'http://doict.kaliganj.lalmonirhat.gov.bd/bn/সনদ',
      'http://doict.kaliganj.lalmonirhat.gov.bd/bn/%E0%A6%B8%E0%A6%A8%E0%A6%A6',
    ],
    ['https://example.org/a/../b?x=1', 'https://example.org/b?x=1'],
  ])('%s is kept as %s', (given, kept) => {
    expect(readSourceUri('WEB_PAGE', given)).toBe(kept);
    expect(readSourceUri('PEER', given)).toBe(kept);
  });

  it.each([
    '',
    'example.org',
    '//example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://:secret@example.org/',
    'https://',
  ])('%s is refused', (given) => {
    expect(() => readSourceUri('WEB_PAGE', given)).toThrow(refusal('uri'));
  });

  it('longer than an address may be is refused', () => {
    expect(() => readSourceUri('PEER', `https://example.org/${'a'.repeat(LONGEST_URI)}`)).toThrow(refusal('uri'));
  });

  it('that is accepted is one of the web, without user or part, and stays as it is when given again', () => {
    const pieces = fc.constantFrom(
      'http:',
      'https:',
      '//',
      '/',
      '@',
      ':',
      '#',
      '..',
      'a',
      'example.org',
      '%00',
      '\\',
      ' ',
      'ক',
      '?',
    );
    const anyAddress = fc.oneof(
      fc.webUrl({ withFragments: true }),
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => `http${all.join('')}`),
      fc.array(pieces).map((all) => `https://${all.join('')}`),
    );
    fc.assert(
      fc.property(anyAddress, (given) => {
        const uri = accepted(() => readSourceUri('PEER', given), 'uri');
        if (uri === null) return;
        const { protocol, username, password, hash, hostname } = new URL(uri);
        expect({ username, password, hash }).toEqual({ username: '', password: '', hash: '' });
        expect(['http:', 'https:']).toContain(protocol);
        expect(hostname).not.toBe('');
        expect(uri.length).toBeLessThanOrEqual(LONGEST_URI);
        expect(readSourceUri('PEER', uri)).toBe(uri);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a path', () => {
  it.each([
    ['.', '.'],
    ['./', '.'],
    ['a//b/./c.docx', 'a/b/c.docx'],
    [' kaliganj/charter.docx ', 'kaliganj/charter.docx'],
    ['...', '...'],
  ])('%s is kept as %s', (given, kept) => {
    expect(readSourceUri('FILE', given)).toBe(kept);
  });

  it.each([
    '',
    ' ',
    '..',
    'a/..',
    '../a',
    'a/../../b',
    '/etc/passwd',
    'a\\..\\b',
    'a\0b',
    'a\nb',
    'x'.repeat(LONGEST_URI + 1),
  ])('%j is refused', (given) => {
    expect(() => readSourceUri('FILE', given)).toThrow(refusal('uri'));
  });

  it('that is accepted stays inside, and stays as it is when given again', () => {
    const pieces = fc.constantFrom('..', '.', '/', ' ', 'a', 'ক.docx', '\\', '\0', '\n', '~', 'C:', '\u202e');
    const anyPath = fc.oneof(
      fc.array(pieces).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyPath, (given) => {
        const uri = accepted(() => readSourceUri('FILE', given), 'uri');
        if (uri === null) return;
        const way = relative('/sources', join('/sources', uri));
        expect(way === '..' || way.startsWith('../') || uri.startsWith('/')).toBe(false);
        expect(uri).not.toMatch(/[\0\\]/);
        expect(readSourceUri('FILE', uri)).toBe(uri);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a name and an interval', () => {
  it('are kept tidy, or refused', () => {
    expect(readSourceName('  জেলা   পোর্টাল ')).toBe('জেলা পোর্টাল');
    for (const name of ['', '  ', 'a\0b', 'a\u0007', '\ufffd', 'ক'.repeat(LONGEST_SOURCE_NAME + 1)]) {
      expect(() => readSourceName(name)).toThrow(refusal('name'));
    }
    for (const minutes of [SHORTEST_INTERVAL, 60, LONGEST_INTERVAL]) expect(readEveryMinutes(minutes)).toBe(minutes);
    for (const minutes of [SHORTEST_INTERVAL - 1, 0, -5, LONGEST_INTERVAL + 1, Number.NaN]) {
      expect(() => readEveryMinutes(minutes)).toThrow(refusal('everyMinutes'));
    }
  });
});

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import { LIMITS } from '../../limits.ts';
import { unpackArchive } from './unpack-archive.ts';

const everything = () => true;
const codeOf = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
/** The archive with the bytes at every place where `find` stands in it replaced. */
const patched = (archive: Uint8Array, find: number[], offset: number, value: number[]): Uint8Array => {
  const copy = archive.slice();
  for (let at = 0; at + find.length <= copy.length; at += 1) {
    if (find.every((byte, index) => archive[at + index] === byte)) copy.set(value, at + offset);
  }
  return copy;
};
const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2];
const END_OF_DIRECTORY = [0x50, 0x4b, 5, 6];

const SMALL = zipSync({ 'word/document.xml': strToU8('সেবা '.repeat(500)), 'a.txt': [strToU8('ক'), { level: 0 }] });

describe('unpackArchive', () => {
  it('unpacks what is wanted and nothing else', () => {
    const files = unpackArchive(SMALL, (name) => name === 'word/document.xml');
    expect([...files.keys()]).toEqual(['word/document.xml']);
    expect(files.get('word/document.xml')).toEqual(strToU8('সেবা '.repeat(500)));
  });

  it('reads stored files, empty files and empty archives', () => {
    expect(unpackArchive(SMALL, everything).get('a.txt')).toEqual(strToU8('ক'));
    expect(unpackArchive(zipSync({ empty: new Uint8Array() }), everything).get('empty')).toEqual(new Uint8Array());
    expect(unpackArchive(zipSync({}), everything).size).toBe(0);
  });

  it('reads an archive whose sizes follow the data, as streaming programs write it', () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((_error, part) => parts.push(part));
    const deflated = new ZipDeflate('a.xml');
    zip.add(deflated);
    deflated.push(strToU8('ক'.repeat(9_000)), true);
    const stored = new ZipPassThrough('b.xml');
    zip.add(stored);
    stored.push(strToU8('খ'), true);
    zip.end();
    const files = unpackArchive(Uint8Array.from(parts.flatMap((part) => [...part])), everything);
    expect(files.get('a.xml')).toEqual(strToU8('ক'.repeat(9_000)));
    expect(files.get('b.xml')).toEqual(strToU8('খ'));
  });

  it('makes one key of the ways a name is written', () => {
    const names = [
      ...unpackArchive(zipSync({ 'word\\document.xml': strToU8('x'), '/xl/a.xml': strToU8('y') }), everything).keys(),
    ];
    expect(names).toEqual(['word/document.xml', 'xl/a.xml']);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('সিটিজেন চার্টার')],
    ['an archive without its end', SMALL.subarray(0, SMALL.length - 30)],
    ['an archive without its beginning', SMALL.subarray(40)],
    ['a checksum that is not the file’s', patched(SMALL, DIRECTORY_ENTRY, 16, [0, 0, 0, 0])],
    ['an unknown method', patched(SMALL, DIRECTORY_ENTRY, 10, [99, 0])],
    ['a file that is elsewhere', patched(SMALL, DIRECTORY_ENTRY, 42, [7, 0, 0, 0])],
    ['a file longer than the archive', patched(SMALL, DIRECTORY_ENTRY, 20, [0, 0, 0, 1])],
  ])('calls damaged: %s', (_what, bytes) => {
    expect(codeOf(() => unpackArchive(bytes, everything))).toBe('DOCUMENT_DAMAGED');
  });

  it('names an encrypted entry, and lets one be that is not wanted', () => {
    const locked = patched(SMALL, DIRECTORY_ENTRY, 8, [1, 8]);
    expect(codeOf(() => unpackArchive(locked, everything))).toBe('DOCUMENT_ENCRYPTED');
    expect(unpackArchive(locked, () => false).size).toBe(0);
  });

  it('names an Office file locked with a password', () => {
    const container = new Uint8Array(2_048);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(codeOf(() => unpackArchive(container, everything))).toBe('DOCUMENT_DAMAGED');
    container.set(
      [...'EEncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1_024,
    );
    expect(codeOf(() => unpackArchive(container, everything))).toBe('DOCUMENT_ENCRYPTED');
  });

  it('refuses a bomb of 200 MB of zeros without unpacking it, whatever size it states', () => {
    // The last third is missing: whoever unpacked it all would find the archive damaged.
    const packed = deflateRawSync(new Uint8Array(200 * 1024 * 1024));
    const cut = new Uint8Array(packed.subarray(0, (packed.length * 2) / 3));
    const bomb = patched(zipSync({ 'word/document.xml': [cut, { level: 0 }] }), DIRECTORY_ENTRY, 10, [8, 0]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(codeOf(() => unpackArchive(bomb, everything))).toBe('DOCUMENT_TOO_LARGE');
  }, 30_000);

  it('counts all files together', () => {
    const files = { a: new Uint8Array(LIMITS.unpackedBytes), b: strToU8('x') };
    const archive = zipSync(files, { level: 0 });
    expect(unpackArchive(archive, (name) => name === 'a').size).toBe(1);
    expect(codeOf(() => unpackArchive(archive, everything))).toBe('DOCUMENT_TOO_LARGE');
  }, 30_000);

  it('refuses too many entries, and an end that states more than there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.archiveEntries + 1 }, (_, n) => [`${n}`, new Uint8Array()]),
    );
    expect(codeOf(() => unpackArchive(zipSync(many), everything))).toBe('DOCUMENT_TOO_LARGE');
    expect(codeOf(() => unpackArchive(patched(SMALL, END_OF_DIRECTORY, 10, [3, 0]), everything))).toBe(
      'DOCUMENT_DAMAGED',
    );
  });

  it('gives files or a refusal for any bytes', () => {
    const mutation = fc.array(fc.tuple(fc.nat(SMALL.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(mutation, (changes) => {
        const copy = SMALL.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect([null, 'DOCUMENT_DAMAGED', 'DOCUMENT_ENCRYPTED', 'DOCUMENT_TOO_LARGE']).toContain(
          codeOf(() => unpackArchive(copy, everything)),
        );
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

import { Inflate } from 'fflate';
import { refuseOver } from '../../limits.ts';
import { ByteReader } from './byte-reader.ts';
import { checksumOf } from './checksum.ts';
import { type Entry, listEntries } from './list-entries.ts';
import { holdsEncryptedPackage, isOleContainer } from './ole-container.ts';
import { damaged, encrypted } from './refusals.ts';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Bytes inflated at a time: deflate makes at most 1,032 of one, so a bomb is found out after some 16 MB. */
const SLICE_BYTES = 16 * 1024;

/**
 * The files of a ZIP archive (DOCX, XLSX) whose name is `wanted`, by name. Unpacked bytes are counted while they are
 * made: the sizes the archive states are not believed, and every checksum is tried.
 * Throws DOCUMENT_TOO_LARGE, DOCUMENT_DAMAGED, or DOCUMENT_ENCRYPTED for what opens only with a password.
 *
 * In: the bytes of a DOCX, `(name) => name === 'word/document.xml'`
 * Out: `Map { 'word/document.xml' => … }`, empty where the archive has no such file.
 */
export function unpackArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (isOleContainer(bytes) && holdsEncryptedPackage(bytes)) throw encrypted();
  const reader = new ByteReader(bytes);
  const files = new Map<string, Uint8Array>();
  let unpackedBytes = 0;
  const count = (more: number): void => {
    unpackedBytes += more;
    refuseOver('unpackedBytes', unpackedBytes);
  };
  for (const entry of listEntries(reader)) {
    if (!wanted(entry.name)) continue;
    if (entry.encrypted) throw encrypted();
    const file = unpackEntry(entry, packedBytesOf(reader, entry), count);
    if (checksumOf(file) !== entry.checksum) throw damaged(`${entry.name} has changed since it was packed`);
    files.set(entry.name, file);
  }
  return files;
}

function packedBytesOf(reader: ByteReader, { name, headerAt, packedBytes }: Entry): Uint8Array {
  if (reader.uint32(headerAt) !== LOCAL_HEADER) throw damaged(`${name} is not where the archive says`);
  const start = headerAt + 30 + reader.uint16(headerAt + 26) + reader.uint16(headerAt + 28);
  return reader.slice(start, packedBytes);
}

function unpackEntry({ name, method }: Entry, packed: Uint8Array, count: (bytes: number) => void): Uint8Array {
  if (method === STORED) {
    count(packed.length);
    return packed;
  }
  if (method !== DEFLATED) throw damaged(`${name} is packed in an unknown way`);
  const parts: Uint8Array[] = [];
  const inflate = new Inflate((part) => {
    count(part.length);
    parts.push(part);
  });
  for (let start = 0; start === 0 || start < packed.length; start += SLICE_BYTES) {
    const end = start + SLICE_BYTES;
    pushInto(inflate, packed.subarray(start, end), end >= packed.length, name);
  }
  return joined(parts);
}

/** What `fflate` throws has a numeric code (FlateErrorCode); our own refusals pass through. */
function pushInto(inflate: Inflate, part: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(part, isLast);
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error;
    throw damaged(`${name} cannot be unpacked`);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { strFromU8 } from 'fflate';
import { refuseOver } from '../../limits.ts';
import type { ByteReader } from './byte-reader.ts';
import { damaged } from './refusals.ts';

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;

/** One file of an archive as the archive's directory states it. */
export interface Entry {
  /** With forward slashes and none in front. A key to look things up by, never a path to write to. */
  name: string;
  encrypted: boolean;
  /** 0 for stored, 8 for deflated. */
  method: number;
  checksum: number;
  packedBytes: number;
  /** Where the entry's own header stands in the archive. */
  headerAt: number;
}

/**
 * The directory of a ZIP archive (PKWARE APPNOTE 4.3.12 to 4.3.16), ZIP64 included. Throws DOCUMENT_DAMAGED for what is
 * no whole archive, DOCUMENT_TOO_LARGE for too many entries.
 */
export function listEntries(reader: ByteReader): Entry[] {
  const { count, at } = findDirectory(reader);
  refuseOver('archiveEntries', count);
  const entries: Entry[] = [];
  let next = at;
  for (let index = 0; index < count; index += 1) {
    if (reader.uint32(next) !== DIRECTORY_ENTRY) throw damaged('the archive has no proper directory');
    const nameLength = reader.uint16(next + 28);
    const extraLength = reader.uint16(next + 30);
    entries.push(readEntry(reader, next, nameLength, extraLength));
    next += 46 + nameLength + extraLength + reader.uint16(next + 32);
  }
  return entries;
}

function findDirectory(reader: ByteReader): { count: number; at: number } {
  const last = reader.bytes.length - END_LENGTH;
  for (let end = last; end >= 0 && end >= last - LONGEST_COMMENT; end -= 1) {
    if (reader.uint32(end) !== END_OF_DIRECTORY) continue;
    if (end >= 20 && reader.uint32(end - 20) === LOCATOR_64) {
      const end64 = reader.uint64(end - 12);
      if (reader.uint32(end64) !== END_OF_DIRECTORY_64) throw damaged('the archive has no proper directory');
      return { count: reader.uint64(end64 + 32), at: reader.uint64(end64 + 48) };
    }
    return { count: reader.uint16(end + 10), at: reader.uint32(end + 16) };
  }
  throw damaged('it is not a whole ZIP archive');
}

function readEntry(reader: ByteReader, at: number, nameLength: number, extraLength: number): Entry {
  const wide = wideNumbers(reader, at + 46 + nameLength, extraLength);
  const number = (field: number): number => {
    const value = reader.uint32(at + field);
    return value === IN_EXTRA_FIELD ? (wide.shift() ?? value) : value;
  };
  // The order of the calls is the order of the wide numbers: unpacked size, packed size, place.
  number(24);
  const packedBytes = number(20);
  const headerAt = number(42);
  return {
    name: strFromU8(reader.slice(at + 46, nameLength))
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    encrypted: (reader.uint16(at + 8) & 1) === 1,
    method: reader.uint16(at + 10),
    checksum: reader.uint32(at + 16),
    packedBytes,
    headerAt,
  };
}

/** The 64-bit numbers of the ZIP64 extra field (APPNOTE 4.5.3). */
function wideNumbers(reader: ByteReader, at: number, length: number): number[] {
  const numbers: number[] = [];
  for (let field = at; field + 4 <= at + length; field += 4 + reader.uint16(field + 2)) {
    if (reader.uint16(field) !== 1) continue;
    const end = field + 4 + reader.uint16(field + 2);
    for (let value = field + 4; value + 8 <= end; value += 8) numbers.push(reader.uint64(value));
  }
  return numbers;
}

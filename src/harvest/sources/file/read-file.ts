import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { SourceFailure } from '../../source-failure.ts';
import { fileMissing, fileTooLarge } from './file-failures.ts';
import { codeOf, insideDirectory } from './inside-directory.ts';

/** A file's version as it was last seen. Times in milliseconds; `sha256` in hexadecimal. */
export interface SeenFile {
  readonly size: number;
  readonly modifiedMs: number;
  /** When the file's entry changed: a copy may keep the time of its content. */
  readonly changedMs: number;
  readonly sha256: string;
}

/** What a file holds; no bytes where it is as it was seen. */
export interface ReadFile {
  readonly seen: SeenFile;
  readonly bytes: Uint8Array | null;
}

// A link put in place of a file after its path was checked is not followed, and a pipe is not waited for.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a file below a directory, unless it is as it was seen. Throws SOURCE_FILE_OUTSIDE, _MISSING and SOURCE_TOO_LARGE. */
export async function readFileBelow(
  directory: string,
  path: string,
  { known, maxBytes }: { known: SeenFile | null; maxBytes: number },
): Promise<ReadFile> {
  const place = await insideDirectory(directory, path);
  let handle: FileHandle | null = null;
  try {
    handle = await open(place, FLAGS);
    const stat = await handle.stat();
    if (!stat.isFile()) throw fileMissing(path, 'no file');
    const { size, mtimeMs: modifiedMs, ctimeMs: changedMs } = stat;
    if (known?.size === size && known.modifiedMs === modifiedMs && known.changedMs === changedMs) {
      return { seen: known, bytes: null };
    }
    const bytes = size > maxBytes ? null : await readUpTo(handle, maxBytes);
    if (bytes === null) throw fileTooLarge(path, maxBytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { seen: { size, modifiedMs, changedMs, sha256 }, bytes: known?.sha256 === sha256 ? null : bytes };
  } catch (error) {
    throw error instanceof SourceFailure ? error : fileMissing(path, codeOf(error));
  } finally {
    await handle?.close();
  }
}

/** All bytes, or null where there are more: a file may grow while it is read. */
async function readUpTo(handle: FileHandle, maxBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of handle.createReadStream({ autoClose: false, end: maxBytes })) {
    pieces.push(piece);
    length += piece.length;
  }
  return length > maxBytes ? null : Buffer.concat(pieces, length);
}

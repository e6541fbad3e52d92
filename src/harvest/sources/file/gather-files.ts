import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { GatheredDocument } from '../../gathered.ts';
import { SourceFailure } from '../../source-failure.ts';
import { insideDirectory } from './inside-directory.ts';
import { listFiles } from './list-files.ts';
import { readFileBelow, type SeenFile } from './read-file.ts';

/** The files of a source as they were last seen, by path. Plain JSON. */
export type SeenFiles = Readonly<Record<string, SeenFile>>;

/** A file or a directory of files. `uri` is a path below the directory of sources, with forward slashes. */
export interface FileSource {
  readonly uri: string;
  readonly seen: SeenFiles;
}

/** Where files are gathered, and how much. */
export interface FileOptions {
  /** The directory that all sources lie below. */
  readonly directory: string;
  readonly maxBytes?: number;
  readonly maxFiles?: number;
  readonly signal?: AbortSignal;
}

/** What came of one file. One of many that cannot be read does not hold up the others. */
export type GatheredFile =
  | { readonly status: 'GATHERED'; readonly path: string; readonly document: GatheredDocument; readonly seen: SeenFile }
  | { readonly status: 'NOT_MODIFIED'; readonly path: string; readonly seen: SeenFile }
  | { readonly status: 'FAILED'; readonly path: string; readonly failure: SourceFailure };

/** The largest file that is read, in bytes: that of the largest document. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** The most files of one source. */
export const MAX_FILES = 1_000;

/**
 * The charter files of a source, in the order of their paths: the file, or every file below the directory whose name ends
 * like a charter's. A file that is as it was seen is not read again, or comes without its bytes. Throws
 * SOURCE_FILE_OUTSIDE, SOURCE_FILE_MISSING and SOURCE_TOO_LARGE where the source itself cannot be read.
 */
export async function* gatherFiles(
  { uri, seen }: FileSource,
  { directory, maxBytes = MAX_FILE_BYTES, maxFiles = MAX_FILES, signal }: FileOptions,
): AsyncGenerator<GatheredFile, void, undefined> {
  const path = posix.normalize(uri).replace(/(?<=.)\/$/, '');
  const place = await insideDirectory(directory, uri);
  const isDirectory = (await stat(place)).isDirectory();
  const paths = isDirectory ? await listFiles(place, path, maxFiles) : [path];
  for (const each of paths) {
    signal?.throwIfAborted();
    const known = Object.hasOwn(seen, each) ? (seen[each] ?? null) : null;
    try {
      const { bytes, seen: now } = await readFileBelow(directory, each, { known, maxBytes });
      if (bytes === null) yield { status: 'NOT_MODIFIED', path: each, seen: now };
      else yield { status: 'GATHERED', path: each, document: documentOf(each, bytes), seen: now };
    } catch (error) {
      if (!isDirectory || !(error instanceof SourceFailure)) throw error;
      yield { status: 'FAILED', path: each, failure: error };
    }
  }
}

function documentOf(path: string, bytes: Uint8Array): GatheredDocument {
  return { bytes, uri: path, fileName: posix.basename(path), contentType: null, charset: null };
}

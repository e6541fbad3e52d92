import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../domain/errors.ts';

/**
 * Writes bytes to a file, or to stdout where none is named. A file has its name only once it is whole: until then it is
 * called `….part`, which is removed if the bytes do not come to their end. Throws BAD_USER_INPUT where it cannot be made.
 */
export async function saveOutput(chunks: AsyncIterable<Uint8Array>, file: string | undefined): Promise<void> {
  const source = Readable.from(chunks, { objectMode: false });
  if (file === undefined) return pipeline(source, process.stdout, { end: false });
  const part = `${file}.part`;
  try {
    await pipeline(source, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw isFileError(error) ? notWritable(file, error) : error;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'path' in error;
}

function notWritable(file: string, { code }: NodeJS.ErrnoException): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `${file} cannot be written (${code}). Name a file in a folder that exists and where you may write.`,
    `${file} লেখা যাচ্ছে না (${code})। এমন ফোল্ডারের ফাইলের নাম দিন যা আছে এবং যেখানে লেখার অনুমতি আছে।`,
    ['output'],
  );
}

import { createWriteStream } from 'node:fs';
import { open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../domain/errors.ts';

/**
 * Writes bytes to a file, or to stdout where none is named. A file has its name only once it is whole: until then it is
 * called `….<process>.part`, which is removed if the bytes do not come to their end. A link stays one: what it points to
 * is written. A pipe or a device is written as it stands. Resolves with false where Ctrl-C or SIGTERM ended it; throws
 * BAD_USER_INPUT where the file cannot be made.
 */
export async function saveOutput(chunks: AsyncIterable<Uint8Array>, file: string | undefined): Promise<boolean> {
  const source = Readable.from(chunks, { objectMode: false });
  if (file === undefined) {
    await pipeline(source, process.stdout, { end: false });
    return true;
  }
  try {
    if (await isReplaceable(file)) return await replace(await targetOf(file), source);
    await pipeline(source, createWriteStream(file));
    return true;
  } catch (error) {
    source.destroy();
    throw isFileError(error) ? notWritable(file, error) : error;
  }
}

/** Anything but a plain file, or none, would be lost if another file took its name. */
async function isReplaceable(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found === null || found.isFile();
}

/** Where a link leads, also one that leads to no file yet. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isFileError(error) || error.code !== 'ENOENT') throw error;
    const link = await readlink(file).catch(() => null);
    return link === null ? file : targetOf(resolve(dirname(file), link));
  }
}

async function replace(target: string, source: Readable): Promise<boolean> {
  const interruption = new AbortController();
  const interrupted = Promise.withResolvers<'interrupted'>();
  const interrupt = (): void => {
    interruption.abort();
    interrupted.resolve('interrupted');
  };
  // The second Ctrl-C ends the process at once, as without these listeners.
  for (const name of SIGNALS) process.once(name, interrupt);
  try {
    const part = `${target}.${process.pid}.part`;
    const file = await open(part, 'wx');
    try {
      // An aborted pipeline still waits for a source that gives nothing, so it is not waited for.
      const written = pipeline(source, file.createWriteStream(), { signal: interruption.signal });
      const isWhole = (await Promise.race([written, interrupted.promise])) !== 'interrupted';
      if (isWhole) await rename(part, target);
      return isWhole;
    } finally {
      await rm(part, { force: true });
    }
  } catch (error) {
    if (interruption.signal.aborted) return false;
    throw error;
  } finally {
    for (const name of SIGNALS) process.off(name, interrupt);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

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

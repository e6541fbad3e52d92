import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own `data/`, beside `src/` and `dist/`. */
export const DATA_DIRECTORY = fileURLToPath(new URL('../../../data/', import.meta.url));

/** A data file with the hash of its content. `name` is its path below the data directory. */
export interface DataFile {
  name: string;
  bytes: Buffer;
  sha256: string;
}

/** Reads a data file. Throws where it is not there: the installation is broken. */
export async function readDataFile(directory: string, name: string): Promise<DataFile> {
  const bytes = await readFile(join(directory, name));
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Files that are loaded together or not at all, as one. */
export function asOneFile(name: string, files: readonly DataFile[]): DataFile {
  const bytes = Buffer.concat(files.map((file) => file.bytes));
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The files of a folder with an ending, in the order of their names. */
export async function readDataFiles(directory: string, folder: string, ending: string): Promise<DataFile[]> {
  const names = (await readdir(join(directory, folder))).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(names.map((name) => readDataFile(directory, `${folder}/${name}`)));
}

import { opendir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileMissing, tooManyFiles } from './file-failures.ts';
import { codeOf } from './inside-directory.ts';

const CHARTER_FILE = /\.(?:txt|html?|docx|pdf|xlsx?|csv)$/i;
const MAX_DEPTH = 8;

/**
 * The files below a directory that may be charters, by the ends of their names, in the order of their paths. Hidden files
 * and directories are left out, and so are links to directories: they may lead in a circle. Throws SOURCE_TOO_LARGE.
 */
export async function listFiles(place: string, path: string, maxFiles: number): Promise<string[]> {
  const found: string[] = [];
  const walk = async (directory: string, name: string, depth: number): Promise<void> => {
    for await (const entry of await opendir(directory)) {
      if (entry.name.startsWith('.')) continue;
      const entryName = posix.join(name, entry.name);
      if (entry.isDirectory() && depth < MAX_DEPTH) await walk(join(directory, entry.name), entryName, depth + 1);
      else if ((entry.isFile() || entry.isSymbolicLink()) && CHARTER_FILE.test(entry.name)) found.push(entryName);
      if (found.length > maxFiles) throw tooManyFiles(path, maxFiles);
    }
  };
  try {
    await walk(place, path, 0);
  } catch (error) {
    const code = codeOf(error);
    throw code.startsWith('E') ? fileMissing(path, code) : error;
  }
  return found.sort();
}

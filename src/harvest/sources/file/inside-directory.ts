import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { SourceFailure } from '../../source-failure.ts';
import { fileMissing, fileOutside } from './file-failures.ts';

/**
 * The real place of a path below a directory, links followed. `path` has forward slashes; `.` is the directory itself.
 * Throws SOURCE_FILE_OUTSIDE where it leads out, and SOURCE_FILE_MISSING.
 */
export async function insideDirectory(directory: string, path: string): Promise<string> {
  const parts = path.split('/');
  if (path === '' || isAbsolute(path) || parts.includes('..') || /[\\\0]/.test(path)) throw fileOutside(path);
  try {
    const root = await realpath(directory);
    const place = await realpath(join(root, ...parts));
    const way = relative(root, place);
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw fileOutside(path);
    return place;
  } catch (error) {
    throw error instanceof SourceFailure ? error : fileMissing(path, codeOf(error));
  }
}

/** The system's code of an error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

import type { SourceKind } from '../../domain/source/source.ts';
import { UNPRINTABLE } from '../check-text.ts';
import { tidyText } from '../tidy-text.ts';
import { LONGEST_INTERVAL, LONGEST_SOURCE_NAME, LONGEST_URI, SHORTEST_INTERVAL } from './limits.ts';
import { addressUnusable, intervalUnusable, nameUnusable, pathUnusable } from './refusals.ts';

/** The name as it is stored. Throws BAD_USER_INPUT. */
export function readSourceName(name: string): string {
  const tidy = tidyText(name);
  if (tidy === '' || tidy.length > LONGEST_SOURCE_NAME || UNPRINTABLE.test(tidy)) throw nameUnusable();
  return tidy;
}

/** The address as it is stored, so that one written in two ways is one. Throws BAD_USER_INPUT. */
export function readSourceUri(kind: SourceKind, uri: string): string {
  return kind === 'FILE' ? readPath(uri) : readAddress(uri);
}

/** Throws BAD_USER_INPUT. */
export function readEveryMinutes(minutes: number): number {
  if (minutes >= SHORTEST_INTERVAL && minutes <= LONGEST_INTERVAL) return minutes;
  throw intervalUnusable(minutes);
}

function readAddress(given: string): string {
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  const isUsable =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.href.length <= LONGEST_URI;
  if (!isUsable) throw addressUnusable(given);
  url.hash = '';
  return url.href;
}

/** A path below the directory of sources: a file, a directory, or `.` for all of it. */
function readPath(given: string): string {
  const parts = given.trim().split('/');
  const isOutside = given.trim() === '' || given.startsWith('/') || parts.includes('..') || given.includes('\\');
  if (isOutside || given.length > LONGEST_URI || UNPRINTABLE.test(given)) throw pathUnusable(given);
  const path = parts.filter((part) => part !== '' && part !== '.').join('/') || '.';
  // Kept with a space at its end it would be another path when it is given again.
  if (path !== path.trim()) throw pathUnusable(given);
  return path;
}

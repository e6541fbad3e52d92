import type { SearchedWord } from '../../domain/search/searched-word.ts';
import type { WantedWord } from '../../storage/search/entries.read.ts';

/** A word is taken for hardly different from one as close as this. */
const HARDLY_DIFFERENT = 0.9;

/** A searched word as the database is asked for it. */
export function toWanted({ meant }: SearchedWord): WantedWord {
  const nearly = [...meant].filter(([, near]) => near >= HARDLY_DIFFERENT);
  return { all: [...meant.keys()], nearly: nearly.map(([word]) => word) };
}

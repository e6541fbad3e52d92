import type { SearchedWord } from '../../domain/search/searched-word.ts';
import type { WantedWord } from '../../storage/search/entries.read.ts';

/** How much less close than the closest a word may be to be preferred like it. */
const AS_GOOD = 0.05;

/** A searched word as the database is asked for it. */
export function toWanted({ meant }: SearchedWord): WantedWord {
  const closest = Math.max(...meant.values());
  const nearly = [...meant].filter(([, near]) => near >= closest - AS_GOOD);
  return { all: [...meant.keys()], nearly: nearly.map(([word]) => word) };
}

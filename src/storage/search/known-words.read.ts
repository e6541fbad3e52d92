import { type SQL, sql } from 'drizzle-orm';
import { skeletonOf } from '../../domain/search/romanise.ts';
import type { Database } from '../connect.ts';

/** Words read for one that is searched for; the closest of them are chosen in the domain. */
const MOST_ALIKE = 80;

/** A prefix of fewer consonants begins too many words to say anything. */
const SHORTEST_PREFIX = 2;

/** The words of the entries that are like each of the given ones, or go on where it ends, in one statement. */
export async function readKnownWords(db: Database, spellings: readonly string[]): Promise<Map<string, string[]>> {
  const known = sql.join(
    spellings.flatMap((spelling) => wordsLike(spelling, skeletonOf(spelling))),
    sql` union `,
  );
  const rows = (await db.execute(known)) as unknown as Array<{ searched: string; known: string }>;
  return new Map([...Map.groupBy(rows, (row) => row.searched)].map(([word, of]) => [word, of.map((row) => row.known)]));
}

/** One query a word, not one for all: only by the word's own value does Postgres see that the index is the shorter way. */
function wordsLike(searched: string, skeleton: string): SQL[] {
  const alike = sql`(
    select ${searched}::text as searched, spelling as known from search_words where skeleton % ${skeleton}
    order by similarity(skeleton, ${skeleton}) desc, spelling limit ${MOST_ALIKE})`;
  if (skeleton.length < SHORTEST_PREFIX) return [alike];
  const goingOn = sql`(
    select ${searched}::text, spelling from search_words where skeleton like ${`${skeleton}%`}
    order by length(skeleton), spelling limit ${MOST_ALIKE})`;
  return [alike, goingOn];
}

import { sql } from 'drizzle-orm';
import { skeletonOf } from '../../domain/search/romanise.ts';
import type { Database } from '../connect.ts';

/** Words read for one that is searched for; the closest of them are chosen in the domain. */
const MOST_ALIKE = 80;

/** A prefix of fewer consonants begins too many words to say anything. */
const SHORTEST_PREFIX = 2;

/** The words of the entries that are like each of the given ones, or begin with it, in one statement. */
export async function readKnownWords(db: Database, spellings: readonly string[]): Promise<Map<string, string[]>> {
  const skeletons = spellings.map(skeletonOf);
  const rows = await db.execute(sql`
    select searched.spelling as searched, array_agg(known.spelling) as known
    from unnest(${sql.param([...spellings])}::text[], ${sql.param(skeletons)}::text[]) as searched(spelling, skeleton)
    cross join lateral (
      (select w.spelling from search_words w where w.skeleton % searched.skeleton
        order by similarity(w.skeleton, searched.skeleton) desc, w.spelling limit ${MOST_ALIKE})
      union
      (select w.spelling from search_words w
        where length(searched.skeleton) >= ${SHORTEST_PREFIX} and w.skeleton like searched.skeleton || '%'
        order by length(w.skeleton), w.spelling limit ${MOST_ALIKE})
    ) known
    group by searched.spelling`);
  return new Map(
    ([...rows] as unknown as Array<{ searched: string; known: string[] }>).map(({ searched, known }) => [
      searched,
      known,
    ]),
  );
}

import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { type CursorOrder, decodeCursor, encodeCursor } from '../cursor.ts';
import type { Page } from '../page.ts';
import { type ComparedDeadlines, promisesCompared } from './promised.sql.ts';

/** An office's place among those that promise one service. `rank` is null for offices that cannot be ranked. */
export interface RankedPromise {
  rank: number | null;
  officeId: number;
  serviceId: number;
}

type RankedRow = RankedPromise & { tier: number; bound: number; slug: string };

const ORDER: CursorOrder = { table: 'deadline_ranking', types: ['integer', 'double precision', 'text'] };

/**
 * A page of the offices that offer the service, fastest first. The family of days that more offices use is ranked, equal
 * bounds on one rank, and service on the spot, which is no time in either family; then come bounds of the other family,
 * then times without a number, last the silent offices.
 */
export async function pageDeadlineRanking(
  db: Database,
  compared: ComparedDeadlines,
  { limit, after }: { limit: number; after: string | null },
): Promise<Page<RankedPromise>> {
  const place = after === null ? null : decodeCursor(after, ORDER, 'after');
  const beyond =
    place === null
      ? sql`true`
      : sql`(tier, bound, slug) > (${place[0]}::int, ${place[1]}::double precision, ${place[2]}::text)`;
  const found = (await db.execute(sql`
    with promises as (${promisesCompared(compared)}),
    ranked_family as (
      select count(*) filter (where working > 0) >= count(calendar) as is_working from promises
    ),
    placed as (
      select service_id, office_id, slug, coalesce(working, calendar, 0) as bound,
        case when silent then 3
          when working is null and calendar is null then 2
          when working = 0 or (working is not null) = is_working then 0
          else 1 end as tier
      from promises cross join ranked_family
    ),
    ranked as (select *, case when tier = 0 then rank() over (partition by tier order by bound) end::int as rank from placed)
    select rank, office_id as "officeId", service_id as "serviceId", tier, bound, slug
    from ranked where ${beyond} order by tier, bound, slug limit ${limit + 1}`)) as unknown as RankedRow[];
  return {
    rows: [...found].slice(0, limit).map(({ tier, bound, slug, ...row }) => ({
      row,
      cursor: encodeCursor(ORDER, [tier, bound, slug]),
    })),
    hasNextPage: found.length > limit,
    hasPreviousPage: after !== null,
  };
}

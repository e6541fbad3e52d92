import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { type CursorOrder, decodeCursor, encodeCursor } from '../cursor.ts';
import type { Page } from '../page.ts';
import { type ComparedDeadlines, promisesCompared } from './promised.sql.ts';
import type { DueTerms } from './promised-terms.read.ts';
import { regionOf } from './region.sql.ts';

/**
 * An office's place among those that promise one service. `rank` is null for offices that cannot be ranked, `dueOn`
 * where the ranking is not by due dates or there is none.
 */
export interface RankedPromise {
  rank: number | null;
  dueOn: string | null;
  officeId: number;
  serviceId: number;
}

type RankedRow = RankedPromise & { tier: number; bound: number; slug: string };

/** A place in one ranking is none in another: of other days, or by the days promised. */
function orderOf(dueTerms: DueTerms | null): CursorOrder {
  const table = ['deadline_ranking', ...(dueTerms === null ? [] : [dueTerms.submittedOn])].join(' ');
  return { table, types: ['integer', 'double precision', 'text'] };
}

/** Which page of a ranking; `dueTerms` are the due dates of all terms promised, null to rank by the days promised. */
export interface RankingRequest {
  limit: number;
  after: string | null;
  dueTerms: DueTerms | null;
}

/** A page of the offices that offer the service, fastest first; then those that cannot be ranked, last the silent ones. */
export async function pageDeadlineRanking(
  db: Database,
  compared: ComparedDeadlines,
  { limit, after, dueTerms }: RankingRequest,
): Promise<Page<RankedPromise>> {
  const order = orderOf(dueTerms);
  const place = after === null ? null : decodeCursor(after, order, 'after');
  const beyond =
    place === null
      ? sql`true`
      : sql`(tier, bound, slug) > (${place[0]}::int, ${place[1]}::double precision, ${place[2]}::text)`;
  const placed = dueTerms === null ? PLACED_BY_DAYS : placedByDueDate(dueTerms);
  const found = (await db.execute(sql`
    with promises as (${promisesCompared(compared)}),
    placed as (${placed}),
    ranked as (select *, case when tier = 0 then rank() over (partition by tier order by bound) end::int as rank from placed)
    select rank, due_on::text as "dueOn", office_id as "officeId", service_id as "serviceId", tier, bound, slug
    from ranked where ${beyond} order by tier, bound, slug limit ${limit + 1}`)) as unknown as RankedRow[];
  return {
    rows: [...found].slice(0, limit).map(({ tier, bound, slug, ...row }) => ({
      row,
      cursor: encodeCursor(order, [tier, bound, slug]),
    })),
    hasNextPage: found.length > limit,
    hasPreviousPage: after !== null,
  };
}

/**
 * The family of days that more offices use is ranked, equal bounds on one rank, and service on the spot, which is no time
 * in either family; then come bounds of the other family, then times without a number, last the silent offices.
 */
const PLACED_BY_DAYS = sql`
  select service_id, office_id, slug, null::date as due_on, coalesce(working, calendar, 0) as bound,
    case when silent then 3
      when working is null and calendar is null then 2
      when working = 0 or (working is not null) = is_working then 0
      else 1 end as tier
  from promises cross join (
    select count(*) filter (where working > 0) >= count(calendar) as is_working from promises
  ) ranked_family`;

/** All bounds are ranked by the day they fall on; after them those whose day the calendar does not know. */
function placedByDueDate({ terms, regionalAreaIds }: DueTerms): SQL {
  const column = <Value>(of: (term: DueTerms['terms'][number]) => Value) => sql.param(terms.map(of));
  return sql`
    select service_id, office_id, slug, day::date as due_on, coalesce(day::date - date '1970-01-01', 0)::double precision as bound,
      case when silent then 3 when term is null then 2 when day is null then 1 else 0 end as tier
    from promises left join unnest(
      ${column(({ amount }) => amount)}::int[], ${column(({ unit }) => unit)}::text[],
      ${column(({ areaIds }) => `{${areaIds.join()}}`)}::text[], ${column(({ dueOn }) => dueOn)}::text[]
    ) as due (amount, unit, region, day)
      on due.amount = term and due.unit = term_unit and due.region = ${regionOf(regionalAreaIds)}::text`;
}

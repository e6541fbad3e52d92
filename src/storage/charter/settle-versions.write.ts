import { type SQL, sql } from 'drizzle-orm';
import { AUTHORITIES } from '../../domain/source/source.ts';
import type { Database } from '../connect.ts';
import { findings } from '../finding/finding.table.ts';
import { isOneOf } from '../statement.ts';
import { charters } from './charter.table.ts';

/**
 * Settles which version of each office's charter is in force when. Each ends on the day the next one takes effect; of two
 * for one day, the later import is in force. One that was withdrawn ends none, and has no end of its own. One that takes
 * effect when a weightier source has spoken for the office already is outranked: it ends none, and ends as it begins.
 * The finding SOURCE_OUTRANKED comes and goes with it. One statement for any number of offices.
 */
export async function settleVersions(tx: Database, officeIds: readonly number[]): Promise<void> {
  await tx.execute(sql`
    with weighed as (
      select id, office_id, effective_from, version, withdrawn_at is null as stands,
        coalesce(${weight} < max(${weight}) filter (where withdrawn_at is null)
          over (partition by office_id order by effective_from), false) and withdrawn_at is null as outranked
      from charters where ${isOneOf(charters.officeId, officeIds)}
    ), settled as (
      select id, outranked, case
        when outranked then effective_from
        when stands then lead(effective_from) over (partition by office_id, stands and not outranked order by effective_from, version)
      end as effective_until
      from weighed
    ), changed as (
      update charters set effective_until = settled.effective_until, outranked = settled.outranked
      from settled where charters.id = settled.id
        and (charters.effective_until, charters.outranked) is distinct from (settled.effective_until, settled.outranked)
      returning charters.id, charters.office_id, charters.outranked
    ), lifted as (
      delete from findings using changed
      where findings.charter_id = changed.id and findings.code = ${OUTRANKED} and not changed.outranked
    )
    insert into ${findings} (code, severity, office_id, charter_id, at, detail)
    select ${OUTRANKED}, 'NOTICE', office_id, id, '{}'::jsonb, '{}'::jsonb from changed
    where outranked and not exists (select from findings f where f.charter_id = changed.id and f.code = ${OUTRANKED})`);
}

const OUTRANKED = 'SOURCE_OUTRANKED' satisfies (typeof findings.$inferInsert)['code'];

/** The weightiest authority comes first in the list and has the least place in it. */
const weight: SQL = sql`(-array_position(array[${sql.join(
  AUTHORITIES.map((authority) => sql`${authority}`),
  sql`, `,
)}]::text[], authority))`;

import { sql } from 'drizzle-orm';
import { areas } from '../area/area.table.ts';
import type { Database } from '../connect.ts';
import { offices } from './office.table.ts';

/**
 * Hangs every office of the organisations where it belongs, in one statement: under the parent that was given for it,
 * else under the organisation's office at the nearest area above; and tells each all its ancestors anew. So the tree
 * follows from the offices alone, whatever the order in which they were stored. Offices that stay are not written; the
 * ids of the others are returned.
 */
export async function placeOffices(tx: Database, organisationIds: readonly number[]): Promise<number[]> {
  const moved = await tx.execute<{ id: number }>(sql`
    with recursive placed as (
      select office.id, case when office.parent_given then office.parent_id else (
        select above.id from ${offices} above
        where above.organisation_id = office.organisation_id and above.area_id = any(area.ancestor_ids)
        order by array_position(area.ancestor_ids, above.area_id) limit 1
      ) end as parent_id
      from ${offices} office join ${areas} area on area.id = office.area_id
      where office.organisation_id = any(${sql.param([...organisationIds])}::int[])
    ), line as (
      select id, parent_id, array[]::int[] as ancestor_ids from placed where parent_id is null
      union all
      select placed.id, placed.parent_id, line.id || line.ancestor_ids
      from placed join line on line.id = placed.parent_id
    )
    update ${offices} set parent_id = line.parent_id, ancestor_ids = line.ancestor_ids
    from line
    where offices.id = line.id and (offices.parent_id, offices.ancestor_ids) is distinct from (line.parent_id, line.ancestor_ids)
    returning offices.id`);
  return moved.map(({ id }) => id);
}

import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** What the database holds. `updatedAt` is ISO 8601 in UTC, null where nothing has been stored yet. */
export interface StoredDataset {
  revision: string;
  synthetic: boolean;
  areas: number;
  offices: number;
  charters: number;
  services: number;
  catalogueServices: number;
  findings: number;
  updatedAt: string | null;
}

/** Counts everything stored, in one statement. */
export async function readDataset(db: Database): Promise<StoredDataset> {
  const [row] = await db.execute(sql`
    select
      coalesce((select revision from dataset_revision), 0)::text as revision,
      exists (select 1 from charters where synthetic) as synthetic,
      (select count(*) from areas)::int as areas,
      (select count(*) from offices)::int as offices,
      (select count(*) from charters)::int as charters,
      (select count(*) from services)::int as services,
      (select count(*) from catalogue_services)::int as "catalogueServices",
      (select count(*) from findings)::int as findings,
      (select to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from dataset_revision) as "updatedAt"`);
  return row as unknown as StoredDataset;
}

/** How often the stored data has changed, as text; "0" where nothing has been stored yet. */
export async function readRevision(db: Database): Promise<string> {
  const [row] = await db.execute<{ revision: string }>(
    sql`select coalesce((select revision from dataset_revision), 0)::text as revision`,
  );
  return row?.revision ?? '0';
}

/** Whether offices are stored, and whether they are made up: the two are never mixed. */
export type KindOfData = 'EMPTY' | 'REAL' | 'SYNTHETIC';

/** What the database holds, by any one of its offices. */
export async function readKindOfData(db: Database): Promise<KindOfData> {
  const [office] = await db.execute<{ synthetic: boolean }>(sql`select synthetic from offices limit 1`);
  if (office === undefined) return 'EMPTY';
  return office.synthetic ? 'SYNTHETIC' : 'REAL';
}

import { sql } from 'drizzle-orm';
import type { Database } from '../../src/storage/connect.ts';
import { readDataset, type StoredDataset } from '../../src/storage/dataset/dataset.read.ts';

/** Everything stored, short enough to compare. */
export interface StoredState {
  readonly dataset: StoredDataset;
  /** Every charter, by its office and version, and how many services it has. */
  readonly charters: ReadonlyArray<{
    office: string;
    version: number;
    effectiveUntil: string | null;
    services: number;
  }>;
  /** For each table how many rows it has, and a digest of all of them. */
  readonly tables: Readonly<Record<string, string>>;
}

/** Reads what is stored now. */
export async function readStoredState(db: Database): Promise<StoredState> {
  const charters = await db.execute<StoredState['charters'][number]>(sql`
    select o.slug as office, c.version, c.effective_until as "effectiveUntil",
      (select count(*) from services s where s.charter_id = c.id)::int as services
    from charters c join offices o on o.id = c.office_id
    order by o.slug, c.version`);
  const names = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`,
  );
  const tables: Record<string, string> = {};
  for (const { name } of names) {
    const [row] = await db.execute<{ digest: string }>(
      sql`select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${sql.identifier(name)} t`,
    );
    tables[name] = row?.digest ?? '';
  }
  return { dataset: await readDataset(db), charters: [...charters], tables };
}

import { getTableColumns, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { loadedFiles } from '../dataset/dataset.table.ts';
import { countListing, type Page, type PageRequest, readPage } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { organisations } from './organisation.table.ts';

export type StoredOrganisation = InferSelectModel<typeof organisations>;

const byId = statement((db) =>
  db.select().from(organisations).where(isAnyOf(organisations.id, 'ids')).prepare('organisations_by_id'),
);
const bySlug = statement((db) =>
  db.select().from(organisations).where(isAnyOf(organisations.slug, 'slugs')).prepare('organisations_by_slug'),
);

export function readOrganisations(db: Database, ids: readonly number[]): Promise<StoredOrganisation[]> {
  return byId(db).execute({ ids });
}

export function readOrganisationsBySlug(db: Database, slugs: readonly string[]): Promise<StoredOrganisation[]> {
  return bySlug(db).execute({ slugs });
}

export function pageOrganisations(db: Database, page: PageRequest): Promise<Page<StoredOrganisation>> {
  const order = { keys: [{ expression: organisations.slug, type: 'text' as const }] };
  return readPage(db, { table: organisations, fields: getTableColumns(organisations), where: undefined, order }, page);
}

export function countOrganisations(db: Database): Promise<number> {
  return countListing(db, { table: organisations, where: undefined });
}

export function readAllOrganisations(db: Database): Promise<StoredOrganisation[]> {
  return db.select().from(organisations).orderBy(organisations.id);
}

/**
 * A text that changes with every organisation entered and every data file of areas and organisations loaded: whoever
 * keeps their names may ask whether they are still the same. Names are changed by data files only.
 */
export async function readNamesStamp(db: Database): Promise<string> {
  const [row] = await namesStamp(db).execute();
  return row?.stamp ?? '';
}

const namesStamp = statement((db) =>
  db
    .select({
      stamp: sql<string>`concat_ws(' ', count(*), max(${organisations.id}), (select string_agg(${loadedFiles.sha256}, ' ' order by ${loadedFiles.name}) from ${loadedFiles}))`,
    })
    .from(organisations)
    .prepare('names_stamp'),
);

/** The id of the organisation of a slug, as part of a statement; null in SQL where there is none. */
export function organisationIdOf(slug: string): SQL {
  return sql`(select ${organisations.id} from ${organisations} where ${organisations.slug} = ${slug})`;
}

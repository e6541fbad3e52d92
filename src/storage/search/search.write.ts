import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { buildEntry, SEARCH_VERSION } from '../../domain/search/build-entry.ts';
import { skeletonOf } from '../../domain/search/romanise.ts';
import { ENTRY_KINDS, type EntryKind, type SearchEntry } from '../../domain/search/search-entry.ts';
import type { Database } from '../connect.ts';
import { NAMED_THINGS } from './named-things.read.ts';
import { searchEntries, searchState } from './search.table.ts';

/**
 * Brings the search entries of rows just written into step, inside the transaction that wrote them. Nothing is done while
 * the entries are out of date as a whole: `rebuildSearch` will read these rows too.
 */
export async function saveToSearch(tx: Database, kind: EntryKind, rowIds: readonly number[]): Promise<void> {
  if (rowIds.length === 0 || !(await isSearchCurrent(tx))) return;
  await buildEntries(tx, kind, sql`select unnest(${sql.param([...new Set(rowIds)])}::int[])`);
}

/** The same for all that is found by the name of an organisation, after it was changed. */
export async function renameInSearch(tx: Database, organisationId: number): Promise<void> {
  if (!(await isSearchCurrent(tx))) return;
  await buildEntries(tx, 'Office', sql`select id from offices where organisation_id = ${organisationId}`);
  await buildEntries(
    tx,
    'CatalogueService',
    sql`select id from catalogue_services where organisation_id = ${organisationId}`,
  );
}

/** Takes rows that are deleted out of the search, inside the transaction that deletes them. */
export async function deleteFromSearch(tx: Database, kind: EntryKind, rowIds: readonly number[]): Promise<void> {
  if (rowIds.length === 0) return;
  await tx.delete(searchEntries).where(and(eq(searchEntries.kind, kind), inArray(searchEntries.rowId, [...rowIds])));
}

/** Says that entries may be out of date, for a change that touches very many: `rebuildSearch` must follow. */
export async function markSearchStale(tx: Database): Promise<void> {
  await tx.update(searchState).set({ version: null });
}

/** Where the rows of each kind stand. */
const TABLES: Readonly<Record<EntryKind, string>> = {
  Area: 'areas',
  Office: 'offices',
  CatalogueService: 'catalogue_services',
  Officer: 'officers',
};

/** How many rows are read and written at a time when all are. */
const ROWS_A_TIME = 2_000;

/** Builds every entry anew where they are out of date, in one transaction; else one cheap statement. Returns whether it did. */
export async function rebuildSearch(db: Database): Promise<boolean> {
  const [state] = await db.select().from(searchState);
  if (state?.version === SEARCH_VERSION) return false;
  return db.transaction(async (tx) => {
    // Whoever is just writing entries holds the row for share: what he wrote will be seen.
    const [locked] = await tx.select().from(searchState).for('update');
    if (locked?.version === SEARCH_VERSION) return false;
    await tx.execute(sql`delete from search_entries`);
    await tx.execute(sql`delete from search_words`);
    for (const kind of ENTRY_KINDS) await rebuildKind(tx, kind);
    await tx.update(searchState).set({ version: SEARCH_VERSION });
    await tx.execute(sql`analyze search_entries, search_words`);
    return true;
  });
}

async function rebuildKind(tx: Database, kind: EntryKind): Promise<void> {
  const table = sql.raw(TABLES[kind]);
  let after = 0;
  while (true) {
    const next = sql`select id from ${table} where id > ${after} order by id limit ${ROWS_A_TIME}`;
    const rowIds = await buildEntries(tx, kind, next);
    if (rowIds.length < ROWS_A_TIME) return;
    after = Math.max(...rowIds);
  }
}

/** Builds the entries of the rows whose ids a statement gives; resolves with their ids. */
async function buildEntries(tx: Database, kind: EntryKind, wanted: SQL): Promise<number[]> {
  const things = await NAMED_THINGS[kind](tx, wanted);
  await writeEntries(tx, things.map(buildEntry));
  return things.map(({ rowId }) => rowId);
}

/** Holds the state until the transaction ends, so that a rebuild waits for what is being written. */
async function isSearchCurrent(tx: Database): Promise<boolean> {
  const [state] = await tx.select().from(searchState).for('share');
  return state?.version === SEARCH_VERSION;
}

/** Stores entries, those that have changed only, and the words that are new. */
async function writeEntries(tx: Database, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({ ...entry, own: ownWords(entry) }));
  await tx.execute(sql`
    insert into search_entries (kind, row_id, standing, names, aliases, own, words)
    select e.kind, e."rowId", e.standing, e.names, e.aliases, e.own, e.words
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as e(kind text, "rowId" int, standing int, names text[], aliases text[], own text[], words text[])
    where not exists (
      select 1 from search_entries s where s.kind = e.kind and s.row_id = e."rowId"
        and s.standing = e.standing and s.names = e.names and s.aliases = e.aliases and s.words = e.words)
    order by e.kind, e."rowId"
    on conflict (kind, row_id) do update set standing = excluded.standing, names = excluded.names,
      aliases = excluded.aliases, own = excluded.own, words = excluded.words`);
  const words = [...new Set(entries.flatMap((entry) => entry.words))];
  const spelt = words.map((spelling) => ({ spelling, skeleton: skeletonOf(spelling) }));
  await tx.execute(sql`
    insert into search_words (spelling, skeleton)
    select w.spelling, w.skeleton from json_to_recordset(${JSON.stringify(spelt)}::json) as w(spelling text, skeleton text)
    where not exists (select 1 from search_words known where known.spelling = w.spelling)`);
}

function ownWords({ names, aliases }: SearchEntry): string[] {
  return [...new Set([...names, ...aliases].flatMap((name) => name.split(' ')))];
}

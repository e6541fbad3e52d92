import { and, eq, getTableColumns, type InferSelectModel, isNull, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { harvests, heldDocuments } from '../harvest/harvest.table.ts';
import { countListing, type Page, type PageRequest, readPage } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { sources } from './source.table.ts';

export type StoredSource = InferSelectModel<typeof sources>;

const byId = statement((db) => db.select().from(sources).where(isAnyOf(sources.id, 'ids')).prepare('sources_by_id'));

/** The sources that are due and not under way, those that fail least first: a failing one never delays another. */
const due = statement((db) =>
  db
    .select()
    .from(sources)
    .where(
      sql`${sources.nextDueAt} <= ${sql.placeholder('now')}::timestamptz and not exists (select from ${harvests} where ${harvests.sourceId} = ${sources.id} and ${harvests.endedAt} is null)`,
    )
    .orderBy(sources.consecutiveFailures, sources.nextDueAt, sources.id)
    .limit(sql.placeholder('limit'))
    .prepare('sources_due'),
);

const held = statement((db) =>
  db
    .select({ sourceId: heldDocuments.sourceId, reasons: heldDocuments.reasons, detail: heldDocuments.detail })
    .from(heldDocuments)
    .where(and(isAnyOf(heldDocuments.sourceId, 'ids'), isNull(heldDocuments.accepted)))
    .orderBy(heldDocuments.id)
    .prepare('held_of_sources'),
);

export function readSources(db: Database, ids: readonly number[]): Promise<StoredSource[]> {
  return byId(db).execute({ ids });
}

/** At most `limit` sources whose time has come and over which nothing runs; `now` is an ISO 8601 instant. */
export function readDueSources(db: Database, now: string, limit: number): Promise<StoredSource[]> {
  return due(db).execute({ now, limit });
}

export function pageSources(db: Database, page: PageRequest): Promise<Page<StoredSource>> {
  const order = { keys: [{ expression: sources.id, type: 'integer' as const }] };
  return readPage(db, { table: sources, fields: getTableColumns(sources), where: undefined, order }, page);
}

export function countSources(db: Database): Promise<number> {
  return countListing(db, { table: sources, where: undefined });
}

/** Whether a source of this address is there already. */
export async function findSourceByUri(
  db: Database,
  kind: StoredSource['kind'],
  uri: string,
): Promise<StoredSource | null> {
  const [found] = await db
    .select()
    .from(sources)
    .where(and(eq(sources.kind, kind), eq(sources.uri, uri)));
  return found ?? null;
}

/** Why documents of a source are held that nobody has decided on. */
export type HeldReasons = Awaited<ReturnType<typeof readHeldReasons>>[number];

export function readHeldReasons(db: Database, sourceIds: readonly number[]) {
  return held(db).execute({ ids: sourceIds });
}

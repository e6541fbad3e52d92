import { and, eq, sql } from 'drizzle-orm';
import type { Contact } from '../../domain/officer/officer-cell.ts';
import { inChunks } from '../bulk/chunks.ts';
import { type RowWriter, reserveIds } from '../bulk/row-writer.ts';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import { saveToSearch } from '../search/search.write.ts';
import { isOneOf } from '../statement.ts';
import type { StoredHolding, StoredOfficer, StoredPost } from './post.read.ts';
import { holdings, officers, posts } from './post.table.ts';

/**
 * Stores posts; one that an office has already, by its folded designation, stays as it is. Returns all of them. In one
 * order for all: two imports at once that name posts of one office above would else wait for each other.
 */
export async function savePosts(db: Database, wanted: ReadonlyArray<typeof posts.$inferInsert>): Promise<StoredPost[]> {
  const saved: StoredPost[] = [];
  const ordered = wanted.toSorted(
    (a, b) => a.officeId - b.officeId || (a.designationFolded < b.designationFolded ? -1 : 1),
  );
  for (const chunk of inChunks(ordered)) {
    const stored = await db
      .insert(posts)
      .values(chunk)
      .onConflictDoUpdate({
        target: [posts.officeId, posts.designationFolded],
        set: { designation: sql`${posts.designation}` },
      })
      .returning();
    saved.push(...stored);
  }
  return saved;
}

/** Lets the head post of every office report to the head post of the office above. */
export async function linkHeadPosts(db: Database): Promise<void> {
  await db.execute(sql`
    update posts set reports_to_id = above.id
    from offices join posts above on above.office_id = offices.parent_id and above.is_head
    where posts.office_id = offices.id and posts.is_head and posts.reports_to_id is distinct from above.id`);
}

/** An officer as known from former charters: the posts held and how to be reached. */
export interface KnownOfficer extends StoredOfficer {
  postIds: number[];
  contacts: Contact[];
}

/** The officers who bear one of these folded names, with what tells namesakes apart. */
export async function readKnownOfficers(db: Database, foldedNames: readonly string[]): Promise<KnownOfficer[]> {
  if (foldedNames.length === 0) return [];
  return db
    .select({
      id: officers.id,
      name: officers.name,
      nameEn: officers.nameEn,
      nameFolded: officers.nameFolded,
      postIds: sql<number[]>`json_agg(distinct ${holdings.postId})`,
      contacts: sql<Contact[]>`json_agg(${holdings.contact})`,
    })
    .from(officers)
    .innerJoin(holdings, eq(holdings.officerId, officers.id))
    .where(isOneOf(officers.nameFolded, foldedNames))
    .groupBy(officers.id)
    .orderBy(officers.id);
}

/** Stores officers and returns their ids, in the same order. */
export async function saveOfficers(
  writer: RowWriter,
  wanted: ReadonlyArray<{ name: string; nameFolded: string }>,
): Promise<number[]> {
  const ids = await reserveIds(writer.tx, officers, wanted.length);
  await writer.write(
    officers,
    wanted.map((officer, i) => ({ id: ids[i], ...officer })),
  );
  return ids;
}

/** Stores holdings and returns them with their ids, in the same order. Their officers are found by the posts' places then. */
export async function saveHoldings(
  writer: RowWriter,
  wanted: ReadonlyArray<Omit<StoredHolding, 'id'>>,
): Promise<StoredHolding[]> {
  const ids = await reserveIds(writer.tx, holdings, wanted.length);
  const rows = wanted.map((holding, i) => ({ id: ids[i] ?? 0, ...holding }));
  await writer.write(holdings, rows);
  await saveToSearch(
    writer.tx,
    'Officer',
    rows.flatMap(({ officerId }) => officerId ?? []),
  );
  return rows;
}

/** A person whom a charter in force names for a post, and where. */
export interface NamedHolder {
  postId: number;
  officerId: number;
  charterId: number;
  officeId: number;
  designation: string;
  name: string;
  officeName: string;
}

/** The holders whom the charters in force on a day name for the posts, each once an office. */
export async function readNamedHolders(db: Database, postIds: readonly number[], day: string): Promise<NamedHolder[]> {
  if (postIds.length === 0) return [];
  return db
    .selectDistinctOn([holdings.postId, officers.id, charters.officeId], {
      postId: holdings.postId,
      officerId: officers.id,
      charterId: charters.id,
      officeId: charters.officeId,
      designation: posts.designation,
      name: officers.name,
      officeName: offices.name,
    })
    .from(holdings)
    .innerJoin(posts, eq(posts.id, holdings.postId))
    .innerJoin(officers, eq(officers.id, holdings.officerId))
    .innerJoin(charters, eq(charters.id, holdings.charterId))
    .innerJoin(offices, eq(offices.id, charters.officeId))
    .where(and(isOneOf(holdings.postId, postIds), inForceOn(day)))
    .orderBy(holdings.postId, officers.id, charters.officeId);
}

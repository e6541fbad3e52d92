import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Contact } from '../../domain/officer/officer-cell.ts';
import { inChunks } from '../bulk/chunks.ts';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import type { StoredHolding, StoredOfficer, StoredPost } from './post.read.ts';
import { holdings, officers, posts } from './post.table.ts';

/** Stores posts; one that an office has already, by its folded designation, stays as it is. Returns all of them. */
export async function savePosts(db: Database, wanted: ReadonlyArray<typeof posts.$inferInsert>): Promise<StoredPost[]> {
  const saved: StoredPost[] = [];
  for (const chunk of inChunks(wanted)) {
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
    .where(inArray(officers.nameFolded, [...foldedNames]))
    .groupBy(officers.id)
    .orderBy(officers.id);
}

export async function saveOfficer(db: Database, officer: { name: string; nameFolded: string }): Promise<StoredOfficer> {
  const [saved] = await db.insert(officers).values(officer).returning();
  if (saved === undefined) throw new Error(`officer ${officer.name} was not stored`);
  return saved;
}

export async function saveHoldings(
  db: Database,
  wanted: ReadonlyArray<typeof holdings.$inferInsert>,
): Promise<StoredHolding[]> {
  return wanted.length === 0
    ? []
    : db
        .insert(holdings)
        .values([...wanted])
        .returning();
}

/** A holder whom another office's charter in force names for a post. */
export interface OtherHolder {
  postId: number;
  officerId: number;
  designation: string;
  name: string;
  officeName: string;
}

/** The holders of the posts by the charters in force of offices other than this one. */
export async function readOtherHolders(
  db: Database,
  postIds: readonly number[],
  officeId: number,
  day: string,
): Promise<OtherHolder[]> {
  return db
    .selectDistinctOn([holdings.postId, officers.id], {
      postId: holdings.postId,
      officerId: officers.id,
      designation: posts.designation,
      name: officers.name,
      officeName: offices.name,
    })
    .from(holdings)
    .innerJoin(posts, eq(posts.id, holdings.postId))
    .innerJoin(officers, eq(officers.id, holdings.officerId))
    .innerJoin(charters, eq(charters.id, holdings.charterId))
    .innerJoin(offices, eq(offices.id, charters.officeId))
    .where(and(inArray(holdings.postId, [...postIds]), ne(charters.officeId, officeId), inForceOn(day)))
    .orderBy(holdings.postId, officers.id);
}

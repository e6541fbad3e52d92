import { and, eq, type InferSelectModel, sql } from 'drizzle-orm';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { holdings, officers, posts } from './post.table.ts';

export type StoredPost = InferSelectModel<typeof posts>;
export type StoredOfficer = InferSelectModel<typeof officers>;
export type StoredHolding = InferSelectModel<typeof holdings>;

const postsById = statement((db) => db.select().from(posts).where(isAnyOf(posts.id, 'ids')).prepare('posts_by_id'));
const postsByOffice = statement((db) =>
  db
    .select()
    .from(posts)
    .where(isAnyOf(posts.officeId, 'ids'))
    .orderBy(sql`${posts.isHead} desc`, posts.id)
    .prepare('posts_by_office'),
);
const officersById = statement((db) =>
  db.select().from(officers).where(isAnyOf(officers.id, 'ids')).prepare('officers_by_id'),
);
const holdingsById = statement((db) =>
  db.select().from(holdings).where(isAnyOf(holdings.id, 'ids')).prepare('holdings_by_id'),
);

/** The latest charter that names a holder wins; of one charter, the holder it names first. */
const currentHoldings = statement((db) =>
  db
    .selectDistinctOn([holdings.postId])
    .from(holdings)
    .innerJoin(charters, eq(charters.id, holdings.charterId))
    .where(
      and(isAnyOf(holdings.postId, 'ids'), inForceOn(sql.placeholder('day')), sql`${holdings.officerId} is not null`),
    )
    .orderBy(holdings.postId, sql`${charters.effectiveFrom} desc`, sql`${charters.id} desc`, holdings.id)
    .prepare('current_holdings'),
);
const postsHeld = statement((db) =>
  db
    .selectDistinct({ officerId: holdings.officerId, post: posts })
    .from(holdings)
    .innerJoin(charters, eq(charters.id, holdings.charterId))
    .innerJoin(posts, eq(posts.id, holdings.postId))
    .where(and(isAnyOf(holdings.officerId, 'ids'), inForceOn(sql.placeholder('day'))))
    .orderBy(posts.id)
    .prepare('posts_held'),
);

export function readPosts(db: Database, ids: readonly number[]): Promise<StoredPost[]> {
  return postsById(db).execute({ ids });
}

/** The posts of the offices, each office's head post first. */
export function readPostsOfOffices(db: Database, officeIds: readonly number[]): Promise<StoredPost[]> {
  return postsByOffice(db).execute({ ids: officeIds });
}

export function readOfficers(db: Database, ids: readonly number[]): Promise<StoredOfficer[]> {
  return officersById(db).execute({ ids });
}

export function readHoldings(db: Database, ids: readonly number[]): Promise<StoredHolding[]> {
  return holdingsById(db).execute({ ids });
}

/** The officers whom a charter names. */
export async function readOfficerIdsNamedBy(db: Database, charterId: number): Promise<number[]> {
  const rows = await db
    .selectDistinct({ officerId: holdings.officerId })
    .from(holdings)
    .where(eq(holdings.charterId, charterId));
  return rows.flatMap(({ officerId }) => (officerId === null ? [] : [officerId]));
}

/** Who holds each post on a day, by the charters in force; a post that none of them names has no entry. */
export async function readCurrentHoldings(
  db: Database,
  postIds: readonly number[],
  day: string,
): Promise<StoredHolding[]> {
  const rows = await currentHoldings(db).execute({ ids: postIds, day });
  return rows.map((row) => row.holdings);
}

/** The posts that each officer holds on a day, by the charters in force. */
export async function readPostsHeld(
  db: Database,
  officerIds: readonly number[],
  day: string,
): Promise<Array<{ officerId: number; post: StoredPost }>> {
  const rows = await postsHeld(db).execute({ ids: officerIds, day });
  return rows.flatMap(({ officerId, post }) => (officerId === null ? [] : [{ officerId, post }]));
}

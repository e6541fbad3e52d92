import type { DescribedHolder, DescribedPost } from '../../domain/vocabulary/described-office.ts';
import type { Database } from '../../storage/connect.ts';
import { readOffices, type StoredOffice } from '../../storage/office/office.read.ts';
import {
  readCurrentHoldings,
  readOfficers,
  readPosts,
  readPostsOfOffices,
  type StoredPost,
} from '../../storage/post/post.read.ts';

/** The posts that an office's export tells of, and what each is called. */
export interface NamedPosts {
  described: DescribedPost[];
  /** Throws for a post that is none of them. */
  nameOf(postId: number): { officeSlug: string; designation: string };
}

/** The posts of an office and those that its charter names, with their holders on a day and whom they report to. */
export async function readNamedPosts(
  db: Database,
  office: StoredOffice,
  postIds: readonly number[],
  day: string,
): Promise<NamedPosts> {
  const own = await readPostsOfOffices(db, [office.id]);
  const others = await readPosts(db, idsBeyond(postIds, own));
  const posts = [...own, ...others];
  const above = await readPosts(
    db,
    idsBeyond(
      posts.map((post) => post.reportsToId),
      posts,
    ),
  );
  const known = new Map([...posts, ...above].map((post) => [post.id, post]));
  const offices = await readOffices(db, [...new Set([...known.values()].map((post) => post.officeId))]);
  const slugs = new Map(offices.map(({ id, slug }) => [id, slug]));
  const nameOf = (postId: number) => {
    const post = known.get(postId);
    const officeSlug = slugs.get(post?.officeId ?? 0);
    if (post === undefined || officeSlug === undefined) throw new Error(`post ${postId} is gone`);
    return { officeSlug, designation: post.designation };
  };
  const holders = await readHolders(db, posts, day);
  const described = posts.map(({ id, designationEn, reportsToId }) => ({
    ...nameOf(id),
    designationEn,
    holder: holders.get(id) ?? null,
    reportsTo: reportsToId === null ? null : nameOf(reportsToId),
  }));
  return { described, nameOf };
}

async function readHolders(
  db: Database,
  posts: readonly StoredPost[],
  day: string,
): Promise<Map<number, DescribedHolder>> {
  const current = await readCurrentHoldings(
    db,
    posts.map((post) => post.id),
    day,
  );
  const officers = await readOfficers(
    db,
    idsBeyond(
      current.map((holding) => holding.officerId),
      [],
    ),
  );
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  return new Map(
    current.flatMap(({ postId, officerId, acting, contact }) => {
      const officer = byId.get(officerId ?? 0);
      if (officer === undefined) return [];
      return [[postId, { officerId: officer.id, name: officer.name, nameEn: officer.nameEn, acting, contact }]];
    }),
  );
}

/** The ids that are given and not among the rows read already. */
function idsBeyond(ids: ReadonlyArray<number | null>, read: readonly StoredPost[]): number[] {
  const wanted = new Set(ids);
  for (const { id } of read) wanted.delete(id);
  return [...wanted].filter((id) => id !== null);
}

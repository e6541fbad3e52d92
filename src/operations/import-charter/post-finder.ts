import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { OfficerCell } from '../../domain/officer/officer-cell.ts';
import { foldName } from '../../domain/text/fold.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { readPostsOfOffices, type StoredPost } from '../../storage/post/post.read.ts';
import { savePosts } from '../../storage/post/post.write.ts';
import type { CharterInStore } from './charter-in-store.ts';

/** Finds the posts that a charter's officer cells name; null where a cell is missing or names no post. */
export interface PostFinder {
  responsible(cell: OfficerCell | null): StoredPost | null;
  superior(cell: OfficerCell | null): StoredPost | null;
}

/** Where a named post is, and the post that it reports to. */
interface PostPlace {
  officeId: number;
  reportsToId: number | null;
}

/** Stores the posts that the charters name, those of all charters in one statement, and returns a finder for each. */
export async function createPostFinders(tx: Database, charters: readonly CharterInStore[]): Promise<PostFinder[]> {
  const line = new Set(charters.flatMap(({ office }) => [office.id, ...office.ancestorIds]));
  const known = Map.groupBy(await readPostsOfOffices(tx, [...line]), (post) => post.officeId);
  const places = charters.map(({ office }) => placePosts(office, known));
  const wanted = charters.flatMap(({ services }, i) => services.flatMap((service) => wantedPosts(service, places[i])));
  const distinct = new Map(wanted.map((post) => [keyOf(post.officeId, post.designation), post]));
  const saved = await savePosts(
    tx,
    [...distinct.values()].map((post) => ({
      ...post,
      designationFolded: foldName(post.designation),
      isHead: false,
    })),
  );
  const byKey = new Map(saved.map((post) => [keyOf(post.officeId, post.designation), post]));
  return places.map(({ own, superior }) => ({
    responsible: (cell) => (cell?.designation ? find(byKey, own, cell.designation) : null),
    superior: (cell) => (cell?.designation ? find(byKey, superior(cell.designation), cell.designation) : null),
  }));
}

const keyOf = (officeId: number, designation: string): string => `${officeId}|${foldName(designation)}`;

function find(byKey: ReadonlyMap<string, StoredPost>, { officeId }: PostPlace, designation: string): StoredPost | null {
  return byKey.get(keyOf(officeId, designation)) ?? null;
}

/**
 * A responsible officer's post is in the charter's own office. A superior's is the head post of the nearest office
 * above that bears the designation; failing that, a post of the parent office.
 */
function placePosts(office: StoredOffice, known: ReadonlyMap<number, readonly StoredPost[]>) {
  const headOf = (officeId: number): StoredPost | undefined => known.get(officeId)?.find((post) => post.isHead);
  const heads = office.ancestorIds.map(headOf).filter((post) => post !== undefined);
  const own: PostPlace = { officeId: office.id, reportsToId: headOf(office.id)?.id ?? null };
  const superior = (designation: string): PostPlace => {
    const folded = foldName(designation);
    const head = heads.find((post) => post.designationFolded === folded) ?? heads[0];
    return head === undefined ? own : { officeId: head.officeId, reportsToId: head.id };
  };
  return { own, superior };
}

function wantedPosts({ responsible, superior }: ServiceReading, places: ReturnType<typeof placePosts> | undefined) {
  if (places === undefined) return [];
  return [
    ...(responsible?.designation ? [{ designation: responsible.designation, ...places.own }] : []),
    ...(superior?.designation ? [{ designation: superior.designation, ...places.superior(superior.designation) }] : []),
  ];
}

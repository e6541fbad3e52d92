import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import { tierNamed } from '../../domain/office/tier-named.ts';
import type { OfficerCell } from '../../domain/officer/officer-cell.ts';
import { foldName } from '../../domain/text/fold.ts';
import type { Database } from '../../storage/connect.ts';
import { readOffices, type StoredOffice } from '../../storage/office/office.read.ts';
import { readOrganisations } from '../../storage/organisation/organisation.read.ts';
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
  const tierFinders = await createTierFinders(tx, charters, [...line]);
  const places = charters.map(({ office }, i) => placePosts(office, known, tierFinders[i] ?? (() => null)));
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
    superior: (cell) => (cell?.designation ? find(byKey, superior(cell, cell.designation), cell.designation) : null),
  }));
}

const keyOf = (officeId: number, designation: string): string => `${officeId}|${foldName(designation)}`;

function find(byKey: ReadonlyMap<string, StoredPost>, { officeId }: PostPlace, designation: string): StoredPost | null {
  return byKey.get(keyOf(officeId, designation)) ?? null;
}

/**
 * A responsible officer's post is in the charter's own office. A superior's is the head post of the nearest office above
 * that bears the designation; else it is at the office in the charter's line, own or above, whose tier its words name
 * beyond doubt (`জেলা মৎস্য কর্মকর্তা`); else it is the own office's head, or a post of the nearest office above that has a
 * head post; else of the own office.
 */
function placePosts(office: StoredOffice, known: ReadonlyMap<number, readonly StoredPost[]>, officeOfTier: TierFinder) {
  const headOf = (officeId: number): StoredPost | undefined => known.get(officeId)?.find((post) => post.isHead);
  const at = (officeId: number): PostPlace => ({ officeId, reportsToId: headOf(officeId)?.id ?? null });
  const heads = office.ancestorIds.map(headOf).filter((post) => post !== undefined);
  const own = at(office.id);
  const superior = (cell: OfficerCell, designation: string): PostPlace => {
    const isNamed = (post: StoredPost | undefined) => post?.designationFolded === foldName(designation);
    const bearer = heads.find(isNamed)?.officeId ?? officeOfTier(cell);
    if (bearer !== null) return at(bearer);
    return isNamed(headOf(office.id)) ? own : at(heads[0]?.officeId ?? office.id);
  };
  return { own, superior };
}

/** The office in a charter's line, own or above, whose tier a cell names; null where it names none beyond doubt. */
type TierFinder = (cell: OfficerCell) => number | null;

/** Finds the tier by a cell's designation, else by all its words; one read for all charters. */
async function createTierFinders(
  tx: Database,
  charters: readonly CharterInStore[],
  officeIds: readonly number[],
): Promise<TierFinder[]> {
  const organisationIds = new Set(charters.map(({ office }) => office.organisationId));
  const organisations = new Map((await readOrganisations(tx, [...organisationIds])).map((found) => [found.id, found]));
  const offices = new Map((await readOffices(tx, officeIds)).map((found) => [found.id, found]));
  return charters.map(({ office }) => ({ designation, text }) => {
    const organisation = organisations.get(office.organisationId);
    if (organisation === undefined) return null;
    const tier = tierNamed(designation ?? '', organisation) ?? tierNamed(text, organisation);
    return [office.id, ...office.ancestorIds].find((id) => offices.get(id)?.level === tier) ?? null;
  });
}

function wantedPosts({ responsible, superior }: ServiceReading, places: ReturnType<typeof placePosts> | undefined) {
  if (places === undefined) return [];
  return [
    ...(responsible?.designation ? [{ designation: responsible.designation, ...places.own }] : []),
    ...(superior?.designation
      ? [{ designation: superior.designation, ...places.superior(superior, superior.designation) }]
      : []),
  ];
}

import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Contact, OfficerCell } from '../../domain/officer/officer-cell.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { readPostsOfOffices, type StoredHolding, type StoredPost } from '../../storage/post/post.read.ts';
import {
  type KnownOfficer,
  readKnownOfficers,
  saveHoldings,
  saveOfficer,
  savePosts,
} from '../../storage/post/post.write.ts';

/** The holdings that a service's two officer cells name; null where a cell is missing or names no post. */
export interface NamedOfficers {
  responsible: StoredHolding | null;
  superior: StoredHolding | null;
}

interface NamedCell {
  cell: OfficerCell;
  post: StoredPost;
}

const NO_CONTACT: Contact = { phones: [], emails: [], urls: [], text: '' };

/** Stores the posts, officers and holdings that the services name, each distinct cell once; in the order of services. */
export async function saveNamedOfficers(
  tx: Database,
  office: StoredOffice,
  charterId: number,
  services: readonly ServiceReading[],
): Promise<NamedOfficers[]> {
  const posts = await createPostFinder(tx, office, services);
  const cells = new Map<string, NamedCell>();
  const keysOf = services.map(({ responsible, superior }) => ({
    responsible: note(cells, responsible, posts.responsible(responsible)),
    superior: note(cells, superior, posts.superior(superior)),
  }));
  const officers = await identifyOfficers(tx, [...cells.values()]);
  const holdings = await saveHoldings(
    tx,
    [...cells.values()].map(({ cell, post }) => ({
      charterId,
      postId: post.id,
      officerId: officers.get(cell) ?? null,
      acting: cell.acting ?? false,
      contact: cell.contact ?? NO_CONTACT,
      text: cell.text,
    })),
  );
  const saved = new Map([...cells.keys()].map((key, i) => [key, holdings[i] ?? null]));
  const find = (key: string | null): StoredHolding | null => (key === null ? null : (saved.get(key) ?? null));
  return keysOf.map(({ responsible, superior }) => ({ responsible: find(responsible), superior: find(superior) }));
}

function note(cells: Map<string, NamedCell>, cell: OfficerCell | null, post: StoredPost | null): string | null {
  if (cell === null || post === null) return null;
  const key = `${post.id}|${cell.text}`;
  if (!cells.has(key)) cells.set(key, { cell, post });
  return key;
}

/**
 * A responsible officer's post is in the charter's own office. A superior's is the head post of the nearest office
 * above that bears the designation; failing that, a post of the parent office.
 */
async function createPostFinder(tx: Database, office: StoredOffice, services: readonly ServiceReading[]) {
  const above = await readPostsOfOffices(tx, office.ancestorIds);
  const heads = office.ancestorIds.flatMap((id) => above.find((post) => post.officeId === id && post.isHead) ?? []);
  const ownHead = (await readPostsOfOffices(tx, [office.id])).find((post) => post.isHead);
  const superiorPost = (designation: string): { officeId: number; reportsToId: number | null } => {
    const folded = foldText(designation);
    const head = heads.find((post) => post.designationFolded === folded) ?? heads[0];
    return head === undefined
      ? { officeId: office.id, reportsToId: ownHead?.id ?? null }
      : { officeId: head.officeId, reportsToId: head.id };
  };
  const ownPost = { officeId: office.id, reportsToId: ownHead?.id ?? null };
  const wanted = services.flatMap(({ responsible, superior }) => [
    ...(responsible?.designation ? [{ designation: responsible.designation, ...ownPost }] : []),
    ...(superior?.designation ? [{ designation: superior.designation, ...superiorPost(superior.designation) }] : []),
  ]);
  const distinct = Map.groupBy(wanted, ({ officeId, designation }) => `${officeId}|${foldText(designation)}`);
  const posts = await savePosts(
    tx,
    [...distinct.values()].flatMap(([post]) =>
      post === undefined ? [] : [{ ...post, designationFolded: foldText(post.designation), isHead: false }],
    ),
  );
  const find = (officeId: number, designation: string): StoredPost | null =>
    posts.find((post) => post.officeId === officeId && post.designationFolded === foldText(designation)) ?? null;
  return {
    responsible: (cell: OfficerCell | null) => (cell?.designation ? find(office.id, cell.designation) : null),
    superior: (cell: OfficerCell | null) =>
      cell?.designation ? find(superiorPost(cell.designation).officeId, cell.designation) : null,
  };
}

/** The officer of each cell that names one: a known one with the same name and the same post, phone or e-mail, else new. */
async function identifyOfficers(tx: Database, cells: readonly NamedCell[]): Promise<Map<OfficerCell, number>> {
  const names = cells.flatMap(({ cell }) => (cell.name === null ? [] : [foldText(cell.name)]));
  const known = await readKnownOfficers(tx, [...new Set(names)]);
  const identified = new Map<OfficerCell, number>();
  for (const { cell, post } of cells) {
    if (cell.name === null) continue;
    const nameFolded = foldText(cell.name);
    const contact = cell.contact ?? NO_CONTACT;
    let officer = known.find((candidate) => candidate.nameFolded === nameFolded && isSame(candidate, post.id, contact));
    if (officer === undefined) {
      officer = { ...(await saveOfficer(tx, { name: cell.name, nameFolded })), postIds: [], contacts: [] };
      known.push(officer);
    }
    officer.postIds.push(post.id);
    officer.contacts.push(contact);
    identified.set(cell, officer.id);
  }
  return identified;
}

function isSame(officer: KnownOfficer, postId: number, contact: Contact): boolean {
  const reached = new Set(officer.contacts.flatMap(({ phones, emails }) => [...phones, ...emails]));
  return (
    officer.postIds.includes(postId) || [...contact.phones, ...contact.emails].some((address) => reached.has(address))
  );
}

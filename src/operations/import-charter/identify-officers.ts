import type { Contact, OfficerCell } from '../../domain/officer/officer-cell.ts';
import { foldName } from '../../domain/text/fold.ts';
import type { RowWriter } from '../../storage/bulk/row-writer.ts';
import type { StoredPost } from '../../storage/post/post.read.ts';
import { readKnownOfficers, saveOfficers } from '../../storage/post/post.write.ts';

/** An officer cell with the post it names. */
export interface NamedCell {
  cell: OfficerCell;
  post: StoredPost;
}

/** What is said where a cell gives no way to reach the officer. */
export const NO_CONTACT: Contact = { phones: [], emails: [], urls: [], text: '' };

/** What tells namesakes apart. `id` is null for one who is not stored yet. */
interface Candidate {
  id: number | null;
  name: string;
  nameFolded: string;
  postIds: Set<number>;
  addresses: Set<string>;
}

/**
 * The id of the officer whom each cell names, in the same order, null where it names nobody: a known one with the same
 * name and the same post, phone or e-mail, else a new one, who is stored.
 */
export async function identifyOfficers(writer: RowWriter, cells: readonly NamedCell[]): Promise<Array<number | null>> {
  const known = await readCandidates(writer, cells);
  const identified = cells.map(({ cell, post }) => {
    if (cell.name === null) return null;
    const nameFolded = foldName(cell.name);
    const { phones, emails } = cell.contact ?? NO_CONTACT;
    const addresses = [...phones, ...emails];
    const namesakes = known.get(nameFolded) ?? [];
    let officer = namesakes.find(
      (one) => one.postIds.has(post.id) || addresses.some((address) => one.addresses.has(address)),
    );
    if (officer === undefined) {
      officer = { id: null, name: cell.name, nameFolded, postIds: new Set(), addresses: new Set() };
      known.set(nameFolded, [...namesakes, officer]);
    }
    officer.postIds.add(post.id);
    for (const address of addresses) officer.addresses.add(address);
    return officer;
  });
  const added = [...new Set(identified)].filter((officer) => officer !== null && officer.id === null);
  const ids = await saveOfficers(
    writer,
    added.flatMap((officer) => (officer === null ? [] : [{ name: officer.name, nameFolded: officer.nameFolded }])),
  );
  const newIds = new Map(added.map((officer, i) => [officer, ids[i]]));
  return identified.map((officer) => (officer === null ? null : (officer.id ?? newIds.get(officer) ?? null)));
}

async function readCandidates({ tx }: RowWriter, cells: readonly NamedCell[]): Promise<Map<string, Candidate[]>> {
  const names = cells.flatMap(({ cell }) => (cell.name === null ? [] : [foldName(cell.name)]));
  const stored = (await readKnownOfficers(tx, [...new Set(names)])).map(
    ({ id, name, nameFolded, postIds, contacts }) => ({
      id,
      name,
      nameFolded,
      postIds: new Set(postIds),
      addresses: new Set(contacts.flatMap(({ phones, emails }) => [...phones, ...emails])),
    }),
  );
  return Map.groupBy<string, Candidate>(stored, (officer) => officer.nameFolded);
}

import type { OfficerCell } from '../../domain/officer/officer-cell.ts';
import type { RowWriter } from '../../storage/bulk/row-writer.ts';
import type { StoredHolding, StoredPost } from '../../storage/post/post.read.ts';
import { saveHoldings } from '../../storage/post/post.write.ts';
import type { CharterInStore } from './charter-in-store.ts';
import { identifyOfficers, type NamedCell, NO_CONTACT } from './identify-officers.ts';
import { createPostFinders } from './post-finder.ts';

/** The holdings that a service's two officer cells name; null where a cell is missing or names no post. */
export interface NamedOfficers {
  responsible: StoredHolding | null;
  superior: StoredHolding | null;
}

type CellsOfCharters = Map<string, NamedCell & { charterId: number }>;

/**
 * Stores the posts, officers and holdings that the services of the charters name, each distinct cell of a charter once.
 * In the order of the charters and of their services.
 */
export async function saveNamedOfficers(
  writer: RowWriter,
  charters: readonly CharterInStore[],
): Promise<NamedOfficers[][]> {
  const finders = await createPostFinders(writer.tx, charters);
  const cells: CellsOfCharters = new Map();
  const keysOf = charters.map(({ id, services }, i) =>
    services.map(({ responsible, superior }) => ({
      responsible: note(cells, id, responsible, finders[i]?.responsible(responsible) ?? null),
      superior: note(cells, id, superior, finders[i]?.superior(superior) ?? null),
    })),
  );
  const officerIds = await identifyOfficers(writer, [...cells.values()]);
  const holdings = await saveHoldings(
    writer,
    [...cells.values()].map(({ charterId, cell, post }, i) => ({
      charterId,
      postId: post.id,
      officerId: officerIds[i] ?? null,
      acting: cell.acting ?? false,
      contact: cell.contact ?? NO_CONTACT,
      text: cell.text,
    })),
  );
  const saved = new Map([...cells.keys()].map((key, i) => [key, holdings[i] ?? null]));
  const find = (key: string | null): StoredHolding | null => (key === null ? null : (saved.get(key) ?? null));
  return keysOf.map((ofCharter) =>
    ofCharter.map(({ responsible, superior }) => ({ responsible: find(responsible), superior: find(superior) })),
  );
}

function note(
  cells: CellsOfCharters,
  charterId: number,
  cell: OfficerCell | null,
  post: StoredPost | null,
): string | null {
  if (cell === null || post === null) return null;
  const key = `${charterId}|${post.id}|${cell.text}`;
  if (!cells.has(key)) cells.set(key, { charterId, cell, post });
  return key;
}

import type { Finding } from '../../domain/quality/finding.ts';
import type { Database } from '../../storage/connect.ts';
import { type NamedHolder, readNamedHolders } from '../../storage/post/post.write.ts';
import type { CharterInStore } from './charter-in-store.ts';
import { findingAtCell } from './finding-at-cell.ts';
import type { NamedOfficers } from './named-officers.ts';

/**
 * The findings of each charter, in the same order: one for each post and person whom another office's charter in force,
 * stored before, names instead; the first cell that names the post is shown. `day` is an ISO date.
 */
export async function findHolderConflicts(
  tx: Database,
  day: string,
  charters: readonly CharterInStore[],
  named: readonly (readonly NamedOfficers[])[],
): Promise<Finding[][]> {
  const holdings = named.flat().flatMap(({ responsible, superior }) => [responsible, superior]);
  const postIds = new Set(holdings.flatMap((holding) => (holding === null ? [] : [holding.postId])));
  const holders = Map.groupBy(await readNamedHolders(tx, [...postIds], day), (holder) => holder.postId);
  return charters.map((charter, i) => conflictsOf(charter, named[i] ?? [], holders));
}

function conflictsOf(
  { id, office, services }: CharterInStore,
  named: readonly NamedOfficers[],
  holders: ReadonlyMap<number, readonly NamedHolder[]>,
): Finding[] {
  const holdings = named.flatMap(({ responsible, superior }, service) => [
    ...(responsible === null ? [] : [{ service, column: 'RESPONSIBLE' as const, holding: responsible }]),
    ...(superior === null ? [] : [{ service, column: 'SUPERIOR' as const, holding: superior }]),
  ]);
  const postIds = [...new Set(holdings.map(({ holding }) => holding.postId))].sort((a, b) => a - b);
  const others = postIds.flatMap((postId) =>
    (holders.get(postId) ?? []).filter((other) => other.officeId !== office.id && other.charterId < id),
  );
  return [...new Map(others.map((other) => [`${other.postId}|${other.officerId}`, other])).values()].flatMap(
    (other) => {
      const conflict = holdings.find(
        ({ holding }) =>
          holding.postId === other.postId && holding.officerId !== null && holding.officerId !== other.officerId,
      );
      const reading = conflict === undefined ? undefined : services[conflict.service];
      if (conflict === undefined || reading === undefined) return [];
      const { designation, name, officeName } = other;
      const detail = { designation, other: name, office: officeName };
      const { column, holding, service } = conflict;
      return [findingAtCell(reading, column, { code: 'HOLDER_CONFLICT', cell: holding.text, detail, service })];
    },
  );
}

import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import type { Database } from '../../storage/connect.ts';
import { readOtherHolders } from '../../storage/post/post.write.ts';
import { findingAtCell } from './finding-at-cell.ts';
import type { NamedOfficers } from './named-officers.ts';

/** A finding for each post whose holder another office's charter in force names differently; the first cell is shown. */
export async function findHolderConflicts(
  tx: Database,
  officeId: number,
  today: string,
  services: readonly ServiceReading[],
  named: readonly NamedOfficers[],
): Promise<Finding[]> {
  const holdings = named.flatMap(({ responsible, superior }, service) => [
    ...(responsible === null ? [] : [{ service, column: 'RESPONSIBLE' as const, holding: responsible }]),
    ...(superior === null ? [] : [{ service, column: 'SUPERIOR' as const, holding: superior }]),
  ]);
  const postIds = [...new Set(holdings.map(({ holding }) => holding.postId))];
  const others = await readOtherHolders(tx, postIds, officeId, today);
  return others.flatMap((other) => {
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
  });
}

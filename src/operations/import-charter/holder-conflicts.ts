import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import type { Database } from '../../storage/connect.ts';
import { readOtherHolders } from '../../storage/post/post.write.ts';
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
    ...(responsible === null ? [] : [{ service, column: 'RESPONSIBLE', holding: responsible }]),
    ...(superior === null ? [] : [{ service, column: 'SUPERIOR', holding: superior }]),
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
    const piece = reading.cells.find((cell) => cell.column === conflict.column)?.pieces[0];
    return [
      {
        code: 'HOLDER_CONFLICT',
        at: piece?.at ?? reading.at,
        line: piece?.at.line ?? reading.line,
        character: piece?.character ?? null,
        cell: conflict.holding.text,
        detail: { designation: other.designation, other: other.name, office: other.officeName },
        service: conflict.service,
      },
    ];
  });
}

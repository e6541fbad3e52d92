import { eq } from 'drizzle-orm';
import { areas } from '../area/area.table.ts';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { offices } from './office.table.ts';

/** Where an office stands: ids of all offices above it, of its area, and of all areas above that. */
export interface OfficePlace {
  id: number;
  ancestorIds: number[];
  areaId: number;
  areaAncestorIds: number[];
}

const places = statement((db) =>
  db
    .select({
      id: offices.id,
      ancestorIds: offices.ancestorIds,
      areaId: offices.areaId,
      areaAncestorIds: areas.ancestorIds,
    })
    .from(offices)
    .innerJoin(areas, eq(areas.id, offices.areaId))
    .where(isAnyOf(offices.id, 'ids'))
    .prepare('office_places'),
);

/** The places of these offices, in no order. */
export function readOfficePlaces(db: Database, ids: readonly number[]): Promise<OfficePlace[]> {
  return places(db).execute({ ids });
}

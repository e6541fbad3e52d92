import { sql } from 'drizzle-orm';
import type { ServiceCell } from '../../domain/charter/charter-reading.ts';
import { cellWords } from '../../domain/quality/score/cell-words.ts';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { services } from './service.table.ts';

/** The words of a service's two officer cells, whatever was understood of them; null where the row has none. */
export interface OfficerCells {
  serviceId: number;
  responsible: string | null;
  superior: string | null;
}

const OFFICER_COLUMNS = sql.raw(`'$[*] ? (@.column == "RESPONSIBLE" || @.column == "SUPERIOR")'`);

const officerCells = statement((db) =>
  db
    .select({
      serviceId: services.id,
      cells: sql<ServiceCell[]>`jsonb_path_query_array(${services.cells}, ${OFFICER_COLUMNS})`.as('cells'),
    })
    .from(services)
    .where(isAnyOf(services.id, 'ids'))
    .prepare('officer_cells'),
);

export async function readOfficerCells(db: Database, serviceIds: readonly number[]): Promise<OfficerCells[]> {
  const rows = await officerCells(db).execute({ ids: serviceIds });
  return rows.map(({ serviceId, cells }) => ({
    serviceId,
    responsible: cellWords(cells, 'RESPONSIBLE'),
    superior: cellWords(cells, 'SUPERIOR'),
  }));
}

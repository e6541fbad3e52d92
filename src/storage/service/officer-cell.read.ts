import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { services } from './service.table.ts';

/** The words of a service's two officer cells, whatever was understood of them; null where the row has none. */
export interface OfficerCells {
  serviceId: number;
  responsible: string | null;
  superior: string | null;
}

const officerCells = statement((db) =>
  db
    .select({
      serviceId: services.id,
      responsible: cellText('RESPONSIBLE').as('responsible'),
      superior: cellText('SUPERIOR').as('superior'),
    })
    .from(services)
    .where(isAnyOf(services.id, 'ids'))
    .prepare('officer_cells'),
);

export function readOfficerCells(db: Database, serviceIds: readonly number[]): Promise<OfficerCells[]> {
  return officerCells(db).execute({ ids: serviceIds });
}

function cellText(column: 'RESPONSIBLE' | 'SUPERIOR'): SQL<string | null> {
  const path = sql.raw(`'$[*] ? (@.column == "${column}").text'`);
  return sql<string | null>`jsonb_path_query_first(${services.cells}, ${path}) #>> '{}'`;
}

import { like, sql } from 'drizzle-orm';
import { foldText } from '../../domain/text/fold.ts';
import type { Database } from '../connect.ts';
import { statement } from '../statement.ts';
import { serviceNames } from './service.table.ts';
import type { ServiceFilter } from './service.where.ts';

/** So many names are listed; a part that more of them have is looked for in the services themselves. */
const MOST_NAMES = 500;

const byPart = statement((db) =>
  db
    .select()
    .from(serviceNames)
    .where(like(serviceNames.nameFolded, sql.placeholder('pattern')))
    .limit(MOST_NAMES + 1)
    .prepare('service_names_by_part'),
);

/**
 * A text that a service's name shall hold, as conditions of a filter; spelling habits do not count. A nation's offices share
 * some thousand names, so these are searched, and the planner is told which are meant: it knows how common they are.
 */
export async function findServiceNames(db: Database, text: string): Promise<Pick<ServiceFilter, 'names' | 'namePart'>> {
  const part = foldText(text);
  if (part === '') return {};
  const rows = await byPart(db).execute({ pattern: `%${part}%` });
  return rows.length > MOST_NAMES ? { namePart: part } : { names: rows.map(({ nameFolded }) => nameFolded) };
}

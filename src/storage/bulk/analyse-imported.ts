import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** Tells the planner what a bulk import has put into the tables; the embedded database does not find out by itself. */
export async function analyseImported(db: Database): Promise<void> {
  await db.execute(sql`analyze offices, catalogue_services, catalogue_names, charters, provenances, charter_measures,
    posts, officers, holdings, services, service_names, findings`);
}

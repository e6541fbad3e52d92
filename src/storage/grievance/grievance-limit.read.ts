import { asc, type InferSelectModel } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { grievanceLimits } from './grievance-limit.table.ts';

export type StoredGrievanceLimit = InferSelectModel<typeof grievanceLimits>;

const ofBodies = statement((db) =>
  db
    .select()
    .from(grievanceLimits)
    .where(isAnyOf(grievanceLimits.appliesTo, 'slugs'))
    .orderBy(grievanceLimits.appliesTo, grievanceLimits.id)
    .prepare('grievance_limits_of_bodies'),
);

/** The limits of these bodies: offices, organisations or the country, by slug. */
export function readGrievanceLimits(db: Database, slugs: readonly string[]): Promise<StoredGrievanceLimit[]> {
  return ofBodies(db).execute({ slugs });
}

/** Every limit that is known, body by body. */
export function readAllGrievanceLimits(db: Database): Promise<StoredGrievanceLimit[]> {
  return db.select().from(grievanceLimits).orderBy(asc(grievanceLimits.appliesTo), asc(grievanceLimits.id));
}

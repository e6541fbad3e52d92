import { eq, sql } from 'drizzle-orm';
import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { isOneOf } from '../statement.ts';
import { grievanceLimits } from './grievance-limit.table.ts';

/** Replaces all limits of the bodies that these speak of. `byHand`: somebody set them. */
export async function saveGrievanceLimits(
  tx: Database,
  limits: readonly GrievanceLimit[],
  byHand: boolean,
): Promise<void> {
  await removeLimitsOf(tx, [...new Set(limits.map(({ appliesTo }) => appliesTo))]);
  for (const chunk of inChunks(limits)) {
    await tx.insert(grievanceLimits).values(chunk.map((limit) => ({ ...limit, byHand })));
  }
}

/** Removes all limits of these bodies, whoever set them. */
export async function removeLimitsOf(tx: Database, bodies: readonly string[]): Promise<void> {
  await tx.delete(grievanceLimits).where(isOneOf(grievanceLimits.appliesTo, bodies));
}

/** Keeps every other writer of limits waiting until this transaction ends. */
export async function lockGrievanceLimits(tx: Database): Promise<void> {
  await tx.execute(sql`lock table ${grievanceLimits} in share row exclusive mode`);
}

/** Removes every limit that the project's own data file brought. */
export async function removeLoadedLimits(tx: Database): Promise<void> {
  await tx.delete(grievanceLimits).where(eq(grievanceLimits.byHand, false));
}

import { eq } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { services } from '../service/service.table.ts';
import { matchDecisions } from './catalogue.table.ts';

/** A service, by its key, and the entry that somebody said it is. `decidedAt` is an ISO 8601 instant. */
export type MatchDecision = typeof matchDecisions.$inferInsert;

/** Stores a decision, in place of a former one on the same service, and moves every version of the service to its entry. */
export async function saveMatchDecision(tx: Database, decision: MatchDecision): Promise<void> {
  const { serviceKey, catalogueServiceId, decidedAt } = decision;
  await tx
    .insert(matchDecisions)
    .values(decision)
    .onConflictDoUpdate({ target: matchDecisions.serviceKey, set: { catalogueServiceId, decidedAt } });
  await tx.update(services).set({ catalogueServiceId }).where(eq(services.key, serviceKey));
}

import { readProvenances } from '../../storage/charter/charter.read.ts';
import { findCharterByHash } from '../../storage/charter/charter.write.ts';
import { findHeldDocument } from '../../storage/harvest/harvest.read.ts';
import { refuseHeldDocument } from '../../storage/harvest/harvest.write.ts';
import { readOfficesBySlug } from '../../storage/office/office.read.ts';
import { readMeasures } from '../../storage/quality/charter-measures.read.ts';
import { LONGEST_REASON, tidyReason, withdrawCharter } from '../withdraw-charter.ts';
import type { FoundWithdrawal } from './found.ts';
import type { HarvestRun } from './harvest-run.ts';
import type { Settled } from './tally.ts';

/**
 * Follows a withdrawal of another node: the version is withdrawn here too, where this source had brought it. What somebody
 * has handed in here, or another source has brought, is not the other node's to withdraw. What was held is refused.
 */
export async function settleWithdrawal(run: HarvestRun, found: FoundWithdrawal): Promise<Settled> {
  const { db, source, dryRun, now } = run;
  const [office] = await readOfficesBySlug(db, [found.officeSlug]);
  if (office === undefined) return { kind: 'PASSED_OVER' };
  const charter = await findCharterByHash(db, office.id, found.sha256);
  if (charter === null) return refuseHeld(run, office.id, found);
  if (charter.withdrawnAt !== null) return { kind: 'PASSED_OVER' };
  const [provenance] = await readProvenances(db, [charter.id]);
  if (provenance?.sourceId !== source.id) return { kind: 'PASSED_OVER' };
  const [measures] = await readMeasures(db, [charter.id]);
  const services = measures?.services ?? 0;
  if (!dryRun) {
    await withdrawCharter(db, { charterId: charter.id, reason: reasonOf(run, found), now });
  }
  return { kind: 'WITHDRAWN', services };
}

/** What waits for a decision here and is withdrawn there needs none any more. */
async function refuseHeld(run: HarvestRun, officeId: number, found: FoundWithdrawal): Promise<Settled> {
  const { db, source, harvestId, dryRun, now } = run;
  const held = await findHeldDocument(db, source.id, officeId, found.sha256);
  if (held === null || held.accepted !== null) return { kind: 'PASSED_OVER' };
  if (!dryRun) await refuseHeldDocument(db, held, { decidedAt: now, decidedReason: reasonOf(run, found) });
  return { kind: held.harvestId === harvestId ? 'HELD_NO_MORE' : 'PASSED_OVER' };
}

/** The other node's words, as far as they can be kept. */
function reasonOf({ source }: HarvestRun, { reason }: FoundWithdrawal): string {
  return tidyReason(reason ?? '').slice(0, LONGEST_REASON) || `প্রত্যাহৃত: ${source.name}`;
}

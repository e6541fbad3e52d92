import type { Change } from './change.ts';
import { findDeadlineChange } from './deadline-change.ts';
import { findDocumentsChange } from './documents-change.ts';
import { findFeeChange } from './fee-change.ts';
import { findOfficerChange } from './officer-change.ts';
import { pairServices, type ServicePair } from './pair-services.ts';
import { describeAdded, describeRemoved, findChannelsChange, findMove, findRenaming } from './standing-change.ts';
import type { VersionedService } from './versioned-service.ts';

/** One change of one service, with the service as it stood and as it stands. */
export type ServiceChange<S> = Change & ServicePair<S>;

/**
 * What changed between two versions of an office's charter, service by service, paired by key. A service can change in
 * several ways; each is an entry of its own. Spelling habits, numbering and order are no changes.
 */
export function findChanges<S extends VersionedService>(before: readonly S[], after: readonly S[]): ServiceChange<S>[] {
  return pairServices(before, after).flatMap((pair) => changesOf(pair).map((change) => ({ ...change, ...pair })));
}

function changesOf<S extends VersionedService>({ before, after }: ServicePair<S>): Change[] {
  if (before === null) return after === null ? [] : [describeAdded(after)];
  if (after === null) return [describeRemoved(before)];
  return [
    findDeadlineChange(before.deadline, after.deadline),
    findFeeChange(before.fee, after.fee),
    findDocumentsChange(before, after),
    findOfficerChange('RESPONSIBLE', before.responsible, after.responsible),
    findOfficerChange('SUPERIOR', before.superior, after.superior),
    findRenaming(before, after),
    findMove(before, after),
    findChannelsChange(before, after),
  ].filter((change) => change !== null);
}

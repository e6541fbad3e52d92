import type { Deadline } from '../../deadline/deadline.ts';
import type { Fee } from '../../fee/fee.ts';
import type { CharterFacts } from './charter-facts.ts';
import { isForOutsiders } from './completeness.ts';
import { deadlineCredit, feeCredit } from './credit.ts';
import type { LossCause } from './loss-texts.ts';
import { type ScoredGroup, serviceGroup } from './scored-item.ts';
import { POINTS } from './weights.ts';

/**
 * Whether deadlines and fees say a number that can be relied on. A missing one loses here too, beside completeness: a
 * charter must not gain by leaving out what it would have to say exactly.
 */
export function precisionGroups({ services }: CharterFacts): ScoredGroup[] {
  const part = 'PRECISION';
  const deadlines = services.map(({ deadline }, service) => ({
    credit: deadlineCredit(deadline),
    cause: deadlineCause(deadline),
    service,
    cell: deadline.text,
  }));
  const fees = services.flatMap(({ fee, category }, service) =>
    isForOutsiders({ category }) ? [{ credit: feeCredit(fee), cause: feeCause(fee), service, cell: fee.text }] : [],
  );
  const points = POINTS.PRECISION;
  if (fees.length === 0) return [serviceGroup(part, points.deadlines + points.fees, deadlines)];
  return [serviceGroup(part, points.deadlines, deadlines), serviceGroup(part, points.fees, fees)];
}

function deadlineCause({ kind }: Deadline): LossCause {
  if (kind === 'UNSPECIFIED') return 'DEADLINE_WITHOUT_BOUND';
  if (kind === 'UNPARSED') return 'DEADLINE_UNREADABLE';
  return kind === 'CONDITIONAL' ? 'DEADLINE_CASE_OPEN' : 'DEADLINE_LEFT_OPEN';
}

function feeCause({ kind }: Fee): LossCause {
  if (kind === 'UNSPECIFIED') return 'FEE_WITHOUT_AMOUNT';
  if (kind === 'UNPARSED') return 'FEE_UNREADABLE';
  return kind === 'VARIES' ? 'FEE_CASE_OPEN' : 'FEE_LEFT_OPEN';
}

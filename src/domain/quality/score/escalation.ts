import { type CharterFacts, type GrievanceStepFacts, namesPost, type OfficerFacts } from './charter-facts.ts';
import { deadlineCredit, grievanceStepCredit, officerCredit, saysWhom } from './credit.ts';
import type { LossCause } from './loss-texts.ts';
import { ofDocument, type ScoredGroup, type ScoredItem, serviceGroup } from './scored-item.ts';
import { POINTS } from './weights.ts';

/** Whether a citizen knows whom to go to, and how, when a promise is not kept. */
export function escalationGroups({ services, grievanceSteps }: CharterFacts): ScoredGroup[] {
  const part = 'ESCALATION';
  const points = POINTS.ESCALATION;
  const officers = (of: 'responsible' | 'superior', notNamed: LossCause, notReachable: LossCause) =>
    services.map((service, index) => officerItem(service[of], index, notNamed, notReachable));
  return [
    serviceGroup(part, points.responsible, officers('responsible', 'RESPONSIBLE_UNKNOWN', 'RESPONSIBLE_UNREACHABLE')),
    serviceGroup(part, points.superior, officers('superior', 'SUPERIOR_UNKNOWN', 'SUPERIOR_UNREACHABLE')),
    ...complaintTableGroups(grievanceSteps),
  ];
}

function officerItem(
  officer: OfficerFacts | null,
  service: number,
  notNamed: LossCause,
  notReachable: LossCause,
): ScoredItem {
  const cause = namesPost(officer) ? notReachable : notNamed;
  return { credit: officerCredit(officer), cause, service, cell: officer?.text ?? null };
}

/** Half of the points for having the table, half for its rows. */
function complaintTableGroups(steps: readonly GrievanceStepFacts[]): ScoredGroup[] {
  const part = 'ESCALATION';
  const points = POINTS.ESCALATION.complaintTable;
  if (steps.length === 0) return [{ part, points, items: [ofDocument('COMPLAINT_TABLE_MISSING', 0)] }];
  const rows = steps.map((step) => ({
    credit: (1 + grievanceStepCredit(step)) / 2,
    cause: 'COMPLAINT_STEP_INCOMPLETE' as const,
    service: null,
    cell: cellAtFault(step),
    at: step.at,
  }));
  return [{ part, points, items: rows }];
}

/** The words of the cell that does not say whom or how long; of the officer's where neither does and both have words. */
function cellAtFault({ officer, limit }: GrievanceStepFacts): string | null {
  const isLimitOpen = limit === null || deadlineCredit(limit) < 1;
  return (saysWhom(officer) ? null : officer?.text) ?? (isLimitOpen ? limit?.text : null) ?? null;
}

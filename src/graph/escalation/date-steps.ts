import { findDueDate } from '../../domain/due-date/find-due-date.ts';
import type { Ladder } from '../../domain/escalation/build-escalation.ts';
import { dateLadder, type StepDates } from '../../domain/escalation/date-ladder.ts';
import { describeDates } from '../../domain/escalation/describe-dates.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import { loadCounting } from '../due-date/load-counting.ts';
import type { EscalationStepType } from './escalation.type.ts';

/** A service's ladder as shown, and the day of submission from which it is to be dated. */
export interface UndatedSteps {
  service: StoredService;
  submittedOn: string;
  ladder: Ladder;
  steps: readonly EscalationStepType[];
}

/** The steps with their dates, and what each date stands on added to their sentences. */
export async function dateSteps(
  { service, submittedOn, ladder, steps }: UndatedSteps,
  context: GraphContext,
): Promise<EscalationStepType[]> {
  const { officeId, deadline } = service;
  const counting = await loadCounting({ officeId, submittedOn, asOf: null }, context);
  const due = findDueDate(deadline, counting);
  const dates = dateLadder(ladder.steps, due, counting);
  return steps.map((step, i) => {
    const { startsOn, dueOn, opensAfter } = dates[i] ?? UNDATED;
    const dueReason = { bn: due.reason, en: due.reasonEn };
    const said = describeDates({ role: step.role, startsOn, dueOn, opensAfter, dueReason });
    return { ...step, startsOn, dueOn, note: `${step.note} ${said.bn}`, noteEn: `${step.noteEn} ${said.en}` };
  });
}

const UNDATED: StepDates = { startsOn: null, dueOn: null, opensAfter: null };

import { describeGrievanceStep } from '../../domain/escalation/describe-grievance-step.ts';
import { stepContact } from '../../domain/escalation/step-contact.ts';
import type { StoredGrievanceStep } from '../../storage/grievance/grievance-step.map.ts';
import type { GraphContext } from '../context.ts';
import type { EscalationStepType } from './escalation.type.ts';

/** A row of a charter's complaint table as a step; `ordinal` is its place in the list it is shown in. */
export async function presentGrievanceStep(
  step: StoredGrievanceStep,
  ordinal: number,
  { loaders }: GraphContext,
): Promise<EscalationStepType> {
  const { role, officeId, postId, officerId, officerCell, limit, whenText, addressText } = step;
  const [office, post, officer] = await Promise.all([
    officeId === null ? null : loaders.office.byId.load(officeId),
    postId === null ? null : loaders.post.byId.load(postId),
    officerId === null ? null : loaders.post.officer.load(officerId),
  ]);
  const whomText = officerCell?.text ?? null;
  const note = describeGrievanceStep({ role, whenText, whomText, addressText, limit });
  return {
    ordinal,
    role,
    basis: 'CHARTER',
    office,
    post,
    officer,
    contact: stepContact({ officer: officerCell, addressText }),
    allows: limit,
    startsOn: null,
    dueOn: null,
    note: note.bn,
    noteEn: note.en,
  };
}

import type { GrievanceRole } from '../../domain/charter/grievance-step.ts';
import type { LadderStep } from '../../domain/escalation/build-escalation.ts';
import { describeLimit } from '../../domain/escalation/describe-dates.ts';
import { describeProcedureStep } from '../../domain/escalation/describe-procedure-step.ts';
import { describeStep } from '../../domain/escalation/describe-step.ts';
import { readContact } from '../../domain/officer/contact-part.ts';
import type { StoredGrievanceStep } from '../../storage/grievance/grievance-step.map.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredHolding, StoredPost } from '../../storage/post/post.read.ts';
import type { GraphContext } from '../context.ts';
import type { EscalationStepType } from './escalation.type.ts';
import { presentGrievanceStep } from './present-grievance-step.ts';

/** Who an officer cell names. */
export interface NamedHolding {
  holding: StoredHolding;
  post: StoredPost;
}

/** What the steps of a service's ladder stand on. */
export interface KnownOfLadder {
  named: readonly NamedHolding[];
  rows: ReadonlyMap<number, StoredGrievanceStep>;
  offices: ReadonlyMap<number, StoredOffice>;
}

/** A step of a ladder as the graph shows it, without dates. */
export async function presentStep(
  step: LadderStep,
  known: KnownOfLadder,
  context: GraphContext,
): Promise<EscalationStepType> {
  const row = known.rows.get(step.grievanceStepId ?? 0);
  if (row !== undefined) return presentRow(step, row, context);
  return step.basis === 'GRIEVANCE_PROCEDURE'
    ? presentProcedureStep(step, known)
    : presentOfficer(step, known, context);
}

/** Where the charter's table leaves the time open, the limit that holds instead is told with its source. */
async function presentRow(
  step: LadderStep,
  row: StoredGrievanceStep,
  context: GraphContext,
): Promise<EscalationStepType> {
  const shown = await presentGrievanceStep(row, step.ordinal, context);
  if (step.limit === null) return shown;
  const limit = describeLimit(step.limit);
  return {
    ...shown,
    allows: step.allows,
    note: `${shown.note} ${limit.bn}`,
    noteEn: `${shown.noteEn} ${limit.en}`,
  };
}

function presentProcedureStep(step: LadderStep, { offices }: KnownOfLadder): EscalationStepType {
  const office = offices.get(step.officeId ?? 0) ?? null;
  const whom = describeProcedureStep({ role: step.role as GrievanceRole, office });
  const limit = describeLimit(step.limit);
  return {
    ...outlineOf(step),
    office,
    post: null,
    officer: null,
    contact: readContact(step.limit?.contact ?? office?.website ?? ''),
    note: `${whom.bn} ${limit.bn}`,
    noteEn: `${whom.en} ${limit.en}`,
  };
}

async function presentOfficer(
  step: LadderStep,
  { named, offices }: KnownOfLadder,
  { loaders }: GraphContext,
): Promise<EscalationStepType> {
  const office = offices.get(step.officeId ?? 0) ?? null;
  const stated = named.find(({ holding }) => holding.id === step.holdingId);
  const posts = stated || office === null ? [] : await loaders.post.ofOffice.load(office.id);
  const post = stated?.post ?? posts.find(({ isHead }) => isHead) ?? null;
  const current = post === null ? null : await loaders.post.currentHolding.load(post.id);
  const holding = stated?.holding ?? current;
  const officer = holding?.officerId == null ? null : await loaders.post.officer.load(holding.officerId);
  const note = describeStep({
    role: step.role,
    basis: step.basis,
    office: { name: office?.name ?? '', nameEn: office?.nameEn ?? '' },
    designation: post?.designation ?? null,
    designationEn: post?.designationEn ?? null,
    holder: officer?.name ?? null,
  });
  return {
    ...outlineOf(step),
    office,
    post,
    officer,
    contact: holding?.contact ?? null,
    note: note.bn,
    noteEn: note.en,
  };
}

function outlineOf({ ordinal, role, basis, allows }: LadderStep) {
  return { ordinal, role, basis, allows, startsOn: null, dueOn: null };
}

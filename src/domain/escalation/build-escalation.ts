import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { type Limits, leavesTimeOpen, timeOfLimit } from './choose-limits.ts';
import type { GrievanceLimit } from './grievance-limit.ts';
import { type HierarchyOffice, type ProcedureStep, procedureSteps } from './grievance-procedure.ts';

/** What a step of the ladder is, from the counter up to the Cabinet Division's cell. */
export const ESCALATION_ROLES = [
  'RESPONSIBLE',
  'SUPERIOR',
  'GRIEVANCE_OFFICER',
  'APPEAL_OFFICER',
  'CABINET_CELL',
] as const;
/** Where a step is known from. */
export const ESCALATION_BASES = ['CHARTER', 'HIERARCHY', 'GRIEVANCE_PROCEDURE'] as const;

/** What one step is. */
export type EscalationRole = (typeof ESCALATION_ROLES)[number];

/** Whether the charter names the step, the office hierarchy gives it, or the national grievance procedure does. */
export type EscalationBasis = (typeof ESCALATION_BASES)[number];

/** A post named in a charter's officer cell, with the office it belongs to. */
export interface NamedPost {
  holdingId: number;
  officeId: number;
}

/** A row of the charter's own complaint table. `isHeadsPost`: its post is the one that answers for its office. */
export interface NamedGrievanceStep {
  id: number;
  role: GrievanceRole;
  /** Null where the row does not name its office beyond doubt. */
  officeId: number | null;
  isHeadsPost: boolean;
  limit: Deadline | null;
}

/**
 * One step of the ladder. `holdingId` is set where an officer cell of the service names somebody, `grievanceStepId`
 * where the charter's complaint table gives the step; where neither is, the office's head post is meant.
 */
export interface LadderStep {
  ordinal: number;
  role: EscalationRole;
  basis: EscalationBasis;
  officeId: number | null;
  holdingId: number | null;
  grievanceStepId: number | null;
  allows: Deadline | null;
  /** Where `allows` is known from, if not from the charter. */
  limit: GrievanceLimit | null;
}

/** The ladder of a service. `cycle`: the hierarchy runs in a circle and the chain was ended there. */
export interface Ladder {
  steps: LadderStep[];
  superiorStated: boolean;
  cycle: boolean;
}

type Step = Omit<LadderStep, 'ordinal'>;

/**
 * Whom to go to for a service, in order: the responsible officer, the superior as the charter states it, the steps of
 * the charter's complaint table, then the heads of the offices above, up to head office, then what the national
 * grievance procedure adds. The charter's own way is not interrupted by offices that it leaves out; the hierarchy fills
 * what it leaves open. So where it states no superior, the parent office stands in; where its table ends at the Cabinet
 * Division's cell, nothing is above; and an office whose head the table has named does not come twice. `offices` holds
 * the service's office, the superior's, those of the table, and every ancestor of them. `limits` gives the time of a
 * grievance step where the charter does not.
 */
export function buildLadder(service: {
  officeId: number;
  deadline: Deadline;
  responsible: NamedPost | null;
  superior: NamedPost | null;
  grievance: readonly NamedGrievanceStep[];
  offices: ReadonlyMap<number, HierarchyOffice>;
  limits: Limits;
}): Ladder {
  const { officeId, deadline, responsible, superior, grievance, offices, limits } = service;
  const { above, cycle } = climb(superior?.officeId ?? officeId, offices);
  const standIn = superior === null ? above.slice(0, 1) : [];
  const endsAtCell = grievance.some(({ role }) => role === 'CABINET_CELL');
  const named = new Set(grievance.filter(({ isHeadsPost }) => isHeadsPost).map((step) => step.officeId));
  const beyond = endsAtCell ? [] : above.slice(standIn.length).filter((office) => !named.has(office));
  const steps: Step[] = [
    charterStep('RESPONSIBLE', responsible, officeId, deadline),
    ...(superior === null ? standIn.map(hierarchyStep) : [charterStep('SUPERIOR', superior, officeId, null)]),
    ...grievance.map((step) => grievanceStep(step, limits)),
    ...beyond.map(hierarchyStep),
    ...procedureSteps(officeId, grievance, offices).map((step) => procedureStep(step, limits)),
  ];
  return {
    steps: steps.map((step, i) => ({ ordinal: i + 1, ...step })),
    superiorStated: superior !== null,
    cycle: cycle && !endsAtCell,
  };
}

/** What a step is not, unless it says so. */
const NOTHING = { officeId: null, holdingId: null, grievanceStepId: null, allows: null, limit: null };

/** Whom nobody is named for, the head of the office answers for: by hierarchy, not by the charter. */
function charterStep(role: EscalationRole, named: NamedPost | null, officeId: number, allows: Deadline | null): Step {
  return named === null
    ? { ...NOTHING, role, basis: 'HIERARCHY', officeId, allows }
    : { ...NOTHING, role, basis: 'CHARTER', ...named, allows };
}

function grievanceStep({ id, role, officeId, limit }: NamedGrievanceStep, limits: Limits): Step {
  const step = { ...NOTHING, role, basis: 'CHARTER', officeId, grievanceStepId: id } as const;
  return leavesTimeOpen(limit) ? { ...step, ...timeBy(limits.get(role)) } : { ...step, allows: limit };
}

function hierarchyStep(officeId: number): Step {
  return { ...NOTHING, role: 'SUPERIOR', basis: 'HIERARCHY', officeId };
}

function procedureStep({ role, officeId }: ProcedureStep, limits: Limits): Step {
  return { ...NOTHING, role, basis: 'GRIEVANCE_PROCEDURE', officeId, ...timeBy(limits.get(role)) };
}

function timeBy(limit: GrievanceLimit | undefined): Pick<Step, 'allows' | 'limit'> {
  return limit === undefined ? { allows: null, limit: null } : { allows: timeOfLimit(limit), limit };
}

function climb(from: number, offices: ReadonlyMap<number, HierarchyOffice>): { above: number[]; cycle: boolean } {
  const above: number[] = [];
  const seen = new Set([from]);
  let parent = offices.get(from)?.parentId ?? null;
  while (parent !== null) {
    if (seen.has(parent)) return { above, cycle: true };
    seen.add(parent);
    above.push(parent);
    parent = offices.get(parent)?.parentId ?? null;
  }
  return { above, cycle: false };
}

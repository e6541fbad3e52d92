import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { Deadline } from '../deadline/deadline.ts';

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

/** One office of the hierarchy: its parent, null at the top. */
export interface HierarchyOffice {
  id: number;
  parentId: number | null;
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
 * the charter's complaint table, then the heads of the offices above, up to head office. The charter's own way is not
 * interrupted by offices that it leaves out; the hierarchy fills what it leaves open. So where it states no superior,
 * the parent office stands in; where its table ends at the Cabinet Division's cell, nothing is above; and an office
 * whose head the table has named does not come twice. `offices` holds the service's office, the superior's, and every
 * ancestor of both.
 */
export function buildLadder(service: {
  officeId: number;
  deadline: Deadline;
  responsible: NamedPost | null;
  superior: NamedPost | null;
  grievance: readonly NamedGrievanceStep[];
  offices: ReadonlyMap<number, HierarchyOffice>;
}): Ladder {
  const { officeId, deadline, responsible, superior, grievance, offices } = service;
  const { above, cycle } = climb(superior?.officeId ?? officeId, offices);
  const standIn = superior === null ? above.slice(0, 1) : [];
  const endsAtCell = grievance.some(({ role }) => role === 'CABINET_CELL');
  const named = new Set(grievance.filter(({ isHeadsPost }) => isHeadsPost).map((step) => step.officeId));
  const beyond = endsAtCell ? [] : above.slice(standIn.length).filter((office) => !named.has(office));
  const steps: Step[] = [
    charterStep('RESPONSIBLE', responsible, officeId, deadline),
    ...(superior === null ? standIn.map(hierarchyStep) : [charterStep('SUPERIOR', superior, officeId, null)]),
    ...grievance.map(grievanceStep),
    ...beyond.map(hierarchyStep),
  ];
  return {
    steps: steps.map((step, i) => ({ ordinal: i + 1, ...step })),
    superiorStated: superior !== null,
    cycle: cycle && !endsAtCell,
  };
}

/** Whom nobody is named for, the head of the office answers for: by hierarchy, not by the charter. */
function charterStep(role: EscalationRole, named: NamedPost | null, officeId: number, allows: Deadline | null): Step {
  return named === null
    ? { role, basis: 'HIERARCHY', officeId, holdingId: null, grievanceStepId: null, allows }
    : { role, basis: 'CHARTER', officeId: named.officeId, holdingId: named.holdingId, grievanceStepId: null, allows };
}

function grievanceStep({ id, role, officeId, limit }: NamedGrievanceStep): Step {
  return { role, basis: 'CHARTER', officeId, holdingId: null, grievanceStepId: id, allows: limit };
}

function hierarchyStep(officeId: number): Step {
  return { role: 'SUPERIOR', basis: 'HIERARCHY', officeId, holdingId: null, grievanceStepId: null, allows: null };
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

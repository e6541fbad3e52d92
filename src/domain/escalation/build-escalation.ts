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

/** One office of the hierarchy: its parent, null at the top. */
export interface HierarchyOffice {
  id: number;
  parentId: number | null;
}

/** One step of the ladder. `holdingId` is set where the charter names somebody; else the office's head post is meant. */
export interface LadderStep {
  ordinal: number;
  role: EscalationRole;
  basis: EscalationBasis;
  officeId: number;
  holdingId: number | null;
  allows: Deadline | null;
}

/** The ladder of a service. `cycle`: the hierarchy runs in a circle and the chain was ended there. */
export interface Ladder {
  steps: LadderStep[];
  superiorStated: boolean;
  cycle: boolean;
}

/**
 * Whom to go to for a service, in order: the responsible officer, the superior as the charter states it, then the
 * heads of the offices above, up to head office. Where the charter states no superior, the parent office stands in.
 * `offices` holds the service's office, the superior's, and every ancestor of both.
 */
export function buildLadder(service: {
  officeId: number;
  deadline: Deadline;
  responsible: NamedPost | null;
  superior: NamedPost | null;
  offices: ReadonlyMap<number, HierarchyOffice>;
}): Ladder {
  const { officeId, deadline, responsible, superior, offices } = service;
  const steps: Omit<LadderStep, 'ordinal'>[] = [
    charterStep('RESPONSIBLE', responsible, officeId, deadline),
    ...(superior === null ? [] : [charterStep('SUPERIOR', superior, officeId, null)]),
  ];
  const { above, cycle } = climb(superior?.officeId ?? officeId, offices);
  for (const office of above) {
    steps.push({ role: 'SUPERIOR', basis: 'HIERARCHY', officeId: office, holdingId: null, allows: null });
  }
  return {
    steps: steps.map((step, i) => ({ ordinal: i + 1, ...step })),
    superiorStated: superior !== null,
    cycle,
  };
}

/** Whom nobody is named for, the head of the office answers for: by hierarchy, not by the charter. */
function charterStep(
  role: EscalationRole,
  named: NamedPost | null,
  officeId: number,
  allows: Deadline | null,
): Omit<LadderStep, 'ordinal'> {
  return named === null
    ? { role, basis: 'HIERARCHY', officeId, holdingId: null, allows }
    : { role, basis: 'CHARTER', officeId: named.officeId, holdingId: named.holdingId, allows };
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

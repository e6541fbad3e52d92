import { GRIEVANCE_ROLES, type GrievanceRole } from '../charter/grievance-step.ts';
import type { AreaLevel } from '../office/area.ts';

/** One office of the hierarchy: its parent, null at the top. */
export interface HierarchyOffice {
  id: number;
  parentId: number | null;
  level: AreaLevel;
}

/** A step of the national grievance procedure; its office is null where none of ours is meant, or none is known. */
export interface ProcedureStep {
  role: GrievanceRole;
  officeId: number | null;
}

/**
 * The steps of the national grievance procedure that a charter's own complaint table leaves open: after the last step
 * that it names, or all three. The grievance officer (অনিক) of a district serves its upazilas too; the appeal officer is
 * the grievance officer of the next higher office, above head office that of the ministry; last comes the Cabinet
 * Division's cell. `named` are the table's rows, whose office is null where the words do not name it.
 */
export function procedureSteps(
  officeId: number,
  named: readonly ProcedureStep[],
  offices: ReadonlyMap<number, HierarchyOffice>,
): ProcedureStep[] {
  const furthest = Math.max(-1, ...named.map(({ role }) => GRIEVANCE_ROLES.indexOf(role)));
  const grievance =
    named.find(({ role }) => role === 'GRIEVANCE_OFFICER')?.officeId ?? grievanceOffice(officeId, offices);
  const officeOf: Record<GrievanceRole, number | null> = {
    GRIEVANCE_OFFICER: grievance,
    APPEAL_OFFICER: grievance === null ? null : officeAbove(grievance, offices),
    CABINET_CELL: null,
  };
  return GRIEVANCE_ROLES.slice(furthest + 1).map((role) => ({ role, officeId: officeOf[role] }));
}

/** An upazila's is its district's office; where there is none, no source says which. */
function grievanceOffice(officeId: number, offices: ReadonlyMap<number, HierarchyOffice>): number | null {
  if (offices.get(officeId)?.level !== 'UPAZILA') return officeId;
  const above = officeAbove(officeId, offices);
  return above !== null && offices.get(above)?.level === 'DISTRICT' ? above : null;
}

function officeAbove(officeId: number, offices: ReadonlyMap<number, HierarchyOffice>): number | null {
  return offices.get(officeId)?.parentId ?? null;
}

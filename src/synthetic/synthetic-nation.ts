import { composeDocuments } from './charter/compose-documents.ts';
import type { SyntheticDocument, SyntheticOffice } from './nation.ts';
import { plannedOfficeAt } from './office-at.ts';
import type { NationPlan } from './plan-nation.ts';

export type { SyntheticArea, SyntheticDocument, SyntheticOffice, SyntheticOrganisation } from './nation.ts';
export { MOST_SYNTHETIC_OFFICES, type NationPlan, planNation } from './plan-nation.ts';

/** The office of an index from 0 to `plan.offices` − 1. Parents have lower indices than their children. */
export function officeAt(plan: NationPlan, index: number): SyntheticOffice {
  return plannedOfficeAt(plan, index).office;
}

/**
 * The versions of an office's charter in order of time, none to three. They depend on the plan's seed and the index
 * only, so that the offices of a nation may be generated apart from one another, in any order.
 */
export function documentsOf(plan: NationPlan, index: number): SyntheticDocument[] {
  return composeDocuments(plan.seed, plannedOfficeAt(plan, index));
}

/** Every office with its documents, one at a time, in the order of the indices. */
export function* generateOffices(
  plan: NationPlan,
): Generator<{ office: SyntheticOffice; documents: SyntheticDocument[] }> {
  for (let index = 0; index < plan.offices; index += 1) {
    yield { office: officeAt(plan, index), documents: documentsOf(plan, index) };
  }
}

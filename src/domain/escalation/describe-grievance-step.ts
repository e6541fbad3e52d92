import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { GRIEVANCE_ROLE_WORDS } from './grievance-role-words.ts';

/** The words of a complaint table's row, as published. */
export interface DescribedGrievanceStep {
  role: GrievanceRole;
  whenText: string | null;
  whomText: string | null;
  addressText: string | null;
  limit: Deadline | null;
}

/**
 * What the charter's complaint table says of a step, in one sentence of each language. The charter's own words stand
 * in quotation marks, in Bangla in both; a cell that says nothing is said to be silent.
 */
export function describeGrievanceStep(step: DescribedGrievanceStep): { bn: string; en: string } {
  const cells = [
    { text: step.whomText, bn: 'যাঁর কাছে যাবেন', en: 'whom to go to', isAlwaysSaid: true },
    { text: step.whenText, bn: 'যখন যাবেন', en: 'when', isAlwaysSaid: false },
    { text: step.addressText, bn: 'ঠিকানা', en: 'address', isAlwaysSaid: false },
    { text: step.limit?.text ?? null, bn: 'নিষ্পত্তির সময়সীমা', en: 'time limit', isAlwaysSaid: true },
  ].filter(({ text, isAlwaysSaid }) => isAlwaysSaid || !isBlank(text));
  const bn = cells.map((cell) => `${cell.bn}: ${quote(cell.text, 'লেখা নেই')}`);
  const en = cells.map((cell) => `${cell.en}: ${quote(cell.text, 'not stated')}`);
  return {
    bn: `${GRIEVANCE_ROLE_WORDS[step.role].bn}; সনদের অভিযোগ সারণি অনুযায়ী ${bn.join(', ')}।`,
    en: `${GRIEVANCE_ROLE_WORDS[step.role].en}; by the charter's complaint table, ${en.join(', ')}.`,
  };
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function quote(text: string | null, silent: string): string {
  return text === null || isBlank(text) ? silent : `“${text.trim()}”`;
}

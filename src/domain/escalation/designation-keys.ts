import { foldGrievanceWords, withoutOfficerRoles } from '../charter/grievance-words.ts';

const SEPARATOR = /[,;:()।|\n]/;
const AND = /^(?:ও|এবং|and) | (?:ও|এবং|and)$/gu;

/**
 * What a complaint table's designation can be compared by: its parts, folded, without the names of the procedure's
 * officers. `প্রোগ্রামার ও অভিযোগ নিষ্পত্তি কর্মকর্তা, জেলা কার্যালয়` → প্রোগ্রামার, জেলা কার্যালয় (both folded).
 */
export function designationKeys(designation: string): string[] {
  const parts = designation.split(SEPARATOR).map((part) => withoutOfficerRoles(foldGrievanceWords(part)));
  return [...new Set(parts.map((part) => part.replace(AND, '').trim()).filter((part) => part !== ''))];
}

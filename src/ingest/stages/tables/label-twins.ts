import type { Column } from '../../../domain/charter/column.ts';
import { foldText } from '../../../domain/text/fold.ts';
import type { HeadingCell } from './heading-cell.ts';

const TWINS: readonly Column[] = ['DEADLINE', 'FEE', 'FEE_AND_PAYMENT'];
const CASE_WORDS = ['সাধারণ', 'জরুরি', 'জরুরী', 'অতি', 'নতুন', 'নবায়ন', 'normal', 'urgent', 'new', 'renewal'];
const CASES: ReadonlySet<string> = new Set(CASE_WORDS.map(foldText));
const BRACKETED = /^([^()]+)\(([^()]+)\)\s*$/;

/**
 * Joins two columns of one fact for two cases into a group: headings that are the same but for a word in brackets, or
 * for a word that names a case.
 *
 * In:  `সময়সীমা (সাধারণ)`, `সময়সীমা (জরুরি)`
 * Out: one group, labelled `সাধারণ` and `জরুরি`.
 */
export function labelTwins(cells: readonly HeadingCell[]): HeadingCell[] {
  const firsts = new Map<string, number>();
  const labelled = cells.map((cell): HeadingCell => {
    const twin = splitLabel(cell);
    if (twin === null) return cell;
    const key = `${cell.column}|${twin.common}`;
    const group = firsts.get(key) ?? cell.group;
    firsts.set(key, group);
    return { ...cell, group, label: twin.label };
  });
  const count = new Map<number, Set<string>>();
  for (const { group, label } of labelled) count.set(group, (count.get(group) ?? new Set()).add(label ?? ''));
  return labelled.map((cell, index) => ((count.get(cell.group)?.size ?? 0) > 1 ? cell : (cells[index] ?? cell)));
}

function splitLabel({ text, column, label }: HeadingCell): { common: string; label: string } | null {
  if (column === null || label !== null || !TWINS.includes(column)) return null;
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined) {
    return { common: foldText(bracketed[1]), label: bracketed[2].trim() };
  }
  const words = text.split(' ');
  const cases = words.filter((word) => CASES.has(foldText(word)));
  const others = words.filter((word) => !CASES.has(foldText(word)));
  return cases.length === 0 ? null : { common: foldText(others.join(' ')), label: cases.join(' ') };
}

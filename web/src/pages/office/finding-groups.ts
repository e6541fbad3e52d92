import type { OfficeFindingFragment, Severity } from '../../api/operations.ts';
import { groupBy } from '../../ui/group-by.ts';

/** The same finding at several cells. */
export interface FindingGroup {
  readonly id: string;
  readonly first: OfficeFindingFragment;
  readonly findings: readonly OfficeFindingFragment[];
}

/** From what a citizen misses most. */
export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'NOTICE'];

/** Findings of one kind, with the same advice, together; the gravest first, and the most frequent of these. */
export function groupFindings(findings: readonly OfficeFindingFragment[]): FindingGroup[] {
  const groups = groupBy(findings, ({ code, why, remedy }) => `${code}|${why}|${remedy}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined ? [] : [{ id: first.id, first, findings: members }];
    })
    .sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

function rank({ first }: FindingGroup): number {
  return SEVERITIES.indexOf(first.severity);
}

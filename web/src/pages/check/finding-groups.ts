import type { FindingReadingPartsFragment, Severity } from '../../api/operations.ts';
import { groupBy } from '../../ui/group-by.ts';

type Finding = FindingReadingPartsFragment;

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'NOTICE'];

/** A finding with its place in the reading, by which it is linked to. */
export interface NumberedFinding extends Finding {
  readonly number: number;
}

/** Findings that one and the same change mends, each at its own cell. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly findings: readonly [NumberedFinding, ...NumberedFinding[]];
}

/** The findings by what mends them, the gravest and then the most frequent first; in a group as in the document. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const numbered = findings.map((finding, number) => ({ ...finding, number }));
  const groups = groupBy(numbered, ({ severity, code, remedy }) => JSON.stringify([severity, code, remedy]));
  return [...groups.values()]
    .flatMap(([first, ...others]): FindingGroup[] =>
      first === undefined ? [] : [{ severity: first.severity, code: first.code, findings: [first, ...others] }],
    )
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.findings.length - a.findings.length,
    );
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { ERROR: count('ERROR'), WARNING: count('WARNING'), NOTICE: count('NOTICE') };
}

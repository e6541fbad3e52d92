import type { Severity } from '../../domain/quality/finding.ts';
import { FINDING_CODES, type FindingCode } from '../../domain/quality/finding-code.ts';
import { FINDING_TEXTS } from '../../domain/quality/finding-texts.ts';
import type { LintedFile, ShownFinding } from './linted-file.ts';
import { describePosition } from './text-report.ts';

const LEVELS = { ERROR: 'error', WARNING: 'warning', NOTICE: 'note' } as const satisfies Record<Severity, string>;

/**
 * The findings of all files as one log in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which
 * editors and code hosts show beside the file. A file that could not be read is a notification.
 */
export function reportAsSarif(files: readonly LintedFile[], version: string): unknown {
  const codes = FINDING_CODES.filter((code) =>
    files.some((file) => file.findings.some((found) => found.code === code)),
  );
  const failures = files.flatMap(({ name, failure }) => (failure === null ? [] : [{ name, failure }]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sanad', version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ name, failure }) => ({
              level: 'error',
              message: { text: `${failure.messageBn} ${failure.message}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
            })),
          },
        ],
        results: files.flatMap(({ name, findings }) => findings.map((finding) => resultOf(name, finding, codes))),
      },
    ],
  };
}

function ruleOf(code: FindingCode) {
  const { severity, why, whyEn, remedy, remedyEn } = FINDING_TEXTS[code];
  return {
    id: code,
    shortDescription: { text: whyEn },
    fullDescription: { text: `${why} ${whyEn}` },
    help: { text: `${remedy} ${remedyEn}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(name: string, finding: ShownFinding, codes: readonly FindingCode[]) {
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: `${finding.message} ${finding.messageEn} ${finding.remedy} ${finding.remedyEn}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(name) }, ...regionOf(finding) },
        logicalLocations: [{ fullyQualifiedName: describePosition(finding.at).join(', '), kind: 'element' }],
      },
    ],
  };
}

/** Lines are there for text formats only; SARIF has no word for a table's cell. */
function regionOf({ line, column, cell }: ShownFinding) {
  if (line === null) return {};
  const start = column === null ? { startLine: line } : { startLine: line, startColumn: column };
  return { region: cell === null ? start : { ...start, snippet: { text: cell } } };
}

function uriOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

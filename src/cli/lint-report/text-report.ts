import type { SourcePosition } from '../../domain/charter/source-position.ts';
import type { Severity } from '../../domain/quality/finding.ts';
import type { Terminal } from '../terminal.ts';
import type { LintedFile, ShownFinding } from './linted-file.ts';

const COLOURS = { ERROR: 'red', WARNING: 'yellow', NOTICE: 'dim' } as const satisfies Record<Severity, string>;

/** The findings for a person to read, in the chosen language: place, what, cell, why, remedy. */
export function reportAsText({ name, findings }: LintedFile, terminal: Terminal): string[] {
  return findings.flatMap((finding) => describe(name, finding, terminal));
}

function describe(name: string, finding: ShownFinding, { say, paint }: Terminal): string[] {
  return [
    `${placeOf(name, finding)} ${paint(COLOURS[finding.severity], finding.severity)} ${finding.code}: ${say(finding.message, finding.messageEn)}`,
    ...(finding.cell === null ? [] : [paint('dim', `    ${say('ঘর', 'cell')}: ${finding.cell}`)]),
    `    ${say('কেন', 'why')}: ${say(finding.why, finding.whyEn)}`,
    `    ${say('করণীয়', 'remedy')}: ${say(finding.remedy, finding.remedyEn)}`,
  ];
}

/** `file:line:column` where the format has lines, so that editors can jump there; else page, sheet, table, row, column. */
function placeOf(name: string, { at, line, column }: ShownFinding): string {
  if (line !== null) return [name, line, column].filter((part) => part !== null).join(':');
  return [name, ...describePosition(at)].join(' ');
}

/** A place in a format without lines: `page 2`, `sheet সেবা`, `table 1 row 3 column 5`. */
export function describePosition({ page, sheet, table, row, column }: SourcePosition): string[] {
  const parts = Object.entries({ page, sheet, table, row, column });
  return parts.flatMap(([part, value]) => (value === undefined ? [] : [`${part} ${value}`]));
}

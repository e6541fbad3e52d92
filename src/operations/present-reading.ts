import type { CharterReading, ServiceReading } from '../domain/charter/charter-reading.ts';
import { renderFinding } from '../domain/quality/render-finding.ts';
import { factsOfReading } from '../domain/quality/score/charter-facts.ts';
import { scoreCharter } from '../domain/quality/score/score-charter.ts';

/** A reading in the shape of the public API's CharterReading, findings with their sentences. */
export interface PresentedReading {
  officeText: string | null;
  vision: string | null;
  mission: string | null;
  signedOn: string | null;
  services: ServiceReading[];
  findings: Array<ReturnType<typeof presentFindingReading>>;
  /** The total of its quality score, 0 to 100. */
  quality: number;
}

/**
 * Gives a reading the names that the public API and the command line show it by, with the total of its score on a day
 * (ISO 8601).
 */
export function presentReading(reading: CharterReading, day: string): PresentedReading {
  const officeLines = reading.head.office.map((line) => line.text);
  return {
    officeText: officeLines.length === 0 ? null : officeLines.join(', '),
    vision: reading.vision,
    mission: reading.mission,
    signedOn: reading.signature.signedOn,
    services: reading.services,
    findings: reading.findings.map(presentFindingReading),
    quality: scoreCharter(factsOfReading(reading), reading.findings, day).total,
  };
}

function presentFindingReading(finding: CharterReading['findings'][number]) {
  const { at, line, character, cell, service } = finding;
  return { ...renderFinding(finding), at, line, column: character, cell, service };
}

import type { CharterReading, ServiceReading } from '../domain/charter/charter-reading.ts';
import { renderFinding } from '../domain/quality/render-finding.ts';

/** A reading in the shape of the public API's CharterReading, findings with their sentences. */
export interface PresentedReading {
  officeText: string | null;
  vision: string | null;
  mission: string | null;
  signedOn: string | null;
  services: ServiceReading[];
  findings: Array<ReturnType<typeof presentFindingReading>>;
}

/** Gives a reading the names that the public API and the command line show it by. */
export function presentReading(reading: CharterReading): PresentedReading {
  const officeLines = reading.head.office.map((line) => line.text);
  return {
    officeText: officeLines.length === 0 ? null : officeLines.join(', '),
    vision: reading.vision,
    mission: reading.mission,
    signedOn: reading.signature.signedOn,
    services: reading.services,
    findings: reading.findings.map(presentFindingReading),
  };
}

function presentFindingReading(finding: CharterReading['findings'][number]) {
  const { at, line, character, cell } = finding;
  return { ...renderFinding(finding), at, line, column: character, cell };
}

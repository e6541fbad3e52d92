import type { SourcePosition } from '../../charter/source-position.ts';
import { foldGlued } from '../../text/fold.ts';
import type { Finding } from '../finding.ts';
import type { FindingCode } from '../finding-code.ts';
import type { ServiceFacts } from './charter-facts.ts';
import { LOSS_TEXTS } from './loss-texts.ts';
import type { ScoredItem } from './scored-item.ts';

/** What of a finding tells whether it is about the cell where points are lost. */
export type FindingPlace = Pick<Finding, 'code' | 'at' | 'cell' | 'service'>;

/** Gives the finding at the cell of an item, as an index into `findings`; null where there is none beyond doubt. */
export function createFindingFinder(
  findings: readonly FindingPlace[],
  services: readonly ServiceFacts[],
): (item: ScoredItem) => number | null {
  const byService = Map.groupBy(findings.keys(), (index) => findings[index]?.service ?? null);
  return (item) => {
    const own = byService.get(item.service) ?? [];
    const service = item.service === null ? undefined : services[item.service];
    for (const code of LOSS_TEXTS[item.cause].findings) {
      const found = own.filter((index) => findings[index]?.code === code);
      const match = found.find((index) => isAt(findings[index], item, service));
      if (match !== undefined) return match;
    }
    return null;
  };
}

const IN_AN_OFFICER_CELL: ReadonlySet<FindingCode> = new Set(['PHONE_UNREADABLE', 'EMAIL_MALFORMED']);

function isAt(finding: FindingPlace | undefined, item: ScoredItem, service: ServiceFacts | undefined): boolean {
  if (finding === undefined) return false;
  if (item.at !== undefined) return isSameRow(finding.at, item.at);
  if (service === undefined) return true;
  // Both officer cells of a service can be unreadable: only their words say which of the two the finding is of.
  if (finding.code === 'OFFICER_UNREADABLE') {
    const cells = unnamedCells(service).filter((words) => isSameCell(words, finding.cell));
    return cells.length === 1 && cells[0] === item.cell;
  }
  if (!IN_AN_OFFICER_CELL.has(finding.code)) return true;
  const cells = [service.responsible?.text, service.superior?.text].filter((text) =>
    text?.includes(finding.cell ?? ''),
  );
  return cells.length === 1 && cells[0] === item.cell;
}

function unnamedCells({ responsible, superior }: ServiceFacts): string[] {
  return [responsible, superior].flatMap((officer) => (officer === null || officer.namesPost ? [] : officer.text));
}

/** But for how the pieces of a cell are joined. */
function isSameCell(words: string, cell: string | null): boolean {
  return cell !== null && foldGlued(words) === foldGlued(cell);
}

function isSameRow(a: SourcePosition, b: SourcePosition): boolean {
  return (['page', 'sheet', 'table', 'row', 'line'] as const).every((key) => a[key] === b[key]);
}

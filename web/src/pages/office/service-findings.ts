import type { OfficeFindingFragment, OfficeServiceFragment } from '../../api/operations.ts';
import { groupBy } from '../../ui/group-by.ts';

/** The cells of a service, as the page shows them. */
export type Cell = 'name' | 'channels' | 'documents' | 'fee' | 'deadline' | 'responsible' | 'superior' | 'row';

type CellTexts = Pick<
  OfficeServiceFragment,
  'name' | 'channelsText' | 'documentsText' | 'documentsPlace' | 'fee' | 'deadline' | 'responsible' | 'superior'
>;

/** Findings by the cell whose words they quote; those of no single cell, or of an equal one twice, are the row's. */
export function findingsByCell<Finding extends Pick<OfficeFindingFragment, 'cell'>>(
  service: CellTexts,
  findings: readonly Finding[],
): ReadonlyMap<Cell, readonly Finding[]> {
  return groupBy(findings, ({ cell }) => cellOf(service, cell));
}

function cellOf(service: CellTexts, text: string | null): Cell {
  if (text === null) return 'row';
  const texts: readonly (readonly [Cell, string | null | undefined])[] = [
    ['name', service.name],
    ['channels', service.channelsText],
    ['documents', service.documentsText],
    ['documents', service.documentsPlace],
    ['fee', service.fee.text],
    ['deadline', service.deadline.text],
    ['responsible', service.responsible?.text],
    ['superior', service.superior?.text],
  ];
  const cells = new Set(texts.filter(([, words]) => words === text).map(([cell]) => cell));
  const [cell] = cells;
  return cell !== undefined && cells.size === 1 ? cell : 'row';
}

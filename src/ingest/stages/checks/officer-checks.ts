import type { Column } from '../../../domain/charter/column.ts';
import type { OfficerCell } from '../../../domain/officer/officer-cell.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import type { FindingCode } from '../../../domain/quality/finding-code.ts';
import { piecesIn } from '../rows/service-row.ts';
import type { RowService } from '../services/services.ts';
import { findingAt } from './finding-at.ts';

/**
 * Services that name no responsible or no superior officer, at the service's name, and officer cells that cannot be read.
 *
 * In:  a table of seven columns, none of them SUPERIOR
 * Out: SUPERIOR_NOT_STATED for each of its services.
 */
export function checkOfficers(services: readonly RowService[]): Finding[] {
  return services.flatMap((service, index) =>
    service.row.miscounted || service.row.shifted !== null
      ? []
      : [
          ...checkOfficer(service, index, 'RESPONSIBLE', 'RESPONSIBLE_NOT_STATED', service.service.responsible),
          ...checkOfficer(service, index, 'SUPERIOR', 'SUPERIOR_NOT_STATED', service.service.superior),
        ],
  );
}

function checkOfficer(
  { row, service }: RowService,
  index: number,
  column: Column,
  notStated: FindingCode,
  officer: OfficerCell | null,
): Finding[] {
  const [piece] = piecesIn(row, officer === null ? 'NAME' : column);
  if (piece === undefined) return [];
  if (officer === null) {
    return [findingAt(notStated, piece, { detail: { service: service.name }, service: index, cell: service.name })];
  }
  if (officer.name !== null || officer.designation !== null) return [];
  return [
    findingAt('OFFICER_UNREADABLE', piece, { detail: { written: officer.text }, service: index, cell: officer.text }),
  ];
}

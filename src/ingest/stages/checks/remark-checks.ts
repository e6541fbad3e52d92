import type { SourcePosition } from '../../../domain/charter/source-position.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import type { Remark } from '../../blocks.ts';
import type { RowService } from '../services/services.ts';

/**
 * What the readers and the first stages noted about the document itself, as findings. A note in a service's row is one
 * about that service.
 *
 * In:  the remark CONVERTER_DAMAGE at table 1, row 3
 * Out: a finding at that cell, of the service that stands in that row.
 */
export function checkRemarks(remarks: readonly Remark[], services: readonly RowService[]): Finding[] {
  const byRow = new Map(services.map(({ row }, index) => [rowKey(row.row.at), index]));
  return remarks.map(({ code, at, cell, detail }) => ({
    code,
    at,
    line: at.line ?? null,
    character: null,
    cell: cell === null ? null : withoutZeros(cell),
    detail,
    service: at.row === undefined ? null : (byRow.get(rowKey(at)) ?? null),
  }));
}

function rowKey({ sheet, table, row }: SourcePosition): string {
  return `${sheet ?? ''} ${table} ${row}`;
}

/** A PDF may hold zero characters and halves of pairs; no database text can. */
function withoutZeros(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

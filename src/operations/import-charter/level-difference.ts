import { findLevelInName } from '../../domain/catalogue/level-words.ts';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import type { StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { findingAtCell } from './finding-at-cell.ts';

/**
 * LEVEL_DIFFERS where a service speaks of another tier than its own office's and its entry's standard name; else nothing.
 * An entry that waits for review is no standard.
 */
export function findLevelDifference(
  service: ServiceReading,
  index: number,
  office: Pick<StoredOffice, 'level'>,
  entry: Pick<StoredCatalogueService, 'name' | 'reviewed'> | undefined,
): Finding[] {
  const written = findLevelInName(service.name);
  const standard = entry?.reviewed ? findLevelInName(entry.name) : null;
  if (entry === undefined || written === null || standard === null) return [];
  if (written === standard || written === office.level) return [];
  const detail = { written: service.name, standard: entry.name };
  return [findingAtCell(service, 'NAME', { code: 'LEVEL_DIFFERS', cell: service.name, detail, service: index })];
}

import { findLevelInName } from '../../domain/catalogue/level-words.ts';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import { findingAtCell } from './finding-at-cell.ts';

/** LEVEL_DIFFERS where a service speaks of another tier than its entry's standard name; else nothing. */
export function findLevelDifference(service: ServiceReading, index: number, standardName: string): Finding[] {
  const written = findLevelInName(service.name);
  const standard = findLevelInName(standardName);
  if (written === null || standard === null || written === standard) return [];
  const detail = { written: service.name, standard: standardName };
  return [findingAtCell(service, 'NAME', { code: 'LEVEL_DIFFERS', cell: service.name, detail, service: index })];
}

import type { ExportedCoverage } from '../../../operations/export/export-coverage.ts';
import type { Column } from './column.ts';

/** A row an area. The names stay: others build on them. */
export const COVERAGE_COLUMNS: readonly Column<ExportedCoverage>[] = [
  { name: 'slug', characters: 24, value: ({ area }) => area.slug },
  { name: 'name', characters: 18, value: ({ area }) => area.name },
  { name: 'nameEn', characters: 18, value: ({ area }) => area.nameEn },
  { name: 'level', characters: 10, value: ({ area }) => area.level },
  { name: 'parent', characters: 18, value: ({ parent }) => parent?.slug ?? null },
  { name: 'latitude', characters: 10, value: ({ area }) => area.latitude },
  { name: 'longitude', characters: 10, value: ({ area }) => area.longitude },
  { name: 'offices', characters: 8, value: ({ coverage }) => coverage.offices },
  { name: 'withCharter', characters: 11, value: ({ coverage }) => coverage.withCharter },
  { name: 'services', characters: 8, value: ({ coverage }) => coverage.services },
  { name: 'citizenServices', characters: 14, value: ({ coverage }) => coverage.citizenServices },
  { name: 'institutionalServices', characters: 18, value: ({ coverage }) => coverage.institutionalServices },
  { name: 'internalServices', characters: 15, value: ({ coverage }) => coverage.internalServices },
  { name: 'unspecifiedServices', characters: 18, value: ({ coverage }) => coverage.unspecifiedServices },
  { name: 'deadlinesStated', characters: 15, value: ({ coverage }) => coverage.deadlinesStated },
  { name: 'deadlinesMissing', characters: 15, value: ({ coverage }) => coverage.deadlinesMissing },
  { name: 'superiorsStated', characters: 15, value: ({ coverage }) => coverage.superiorsStated },
  { name: 'meanQuality', characters: 12, value: ({ coverage }) => coverage.meanQuality },
  { name: 'oldestCharterSignedOn', characters: 20, day: true, value: ({ coverage }) => coverage.oldestCharterSignedOn },
];

import type { ExportedRank } from '../../../operations/export/export-deadlines.ts';
import type { Column } from './column.ts';
import { deadlineColumns } from './deadline.columns.ts';

/** A row an office that offers the service. The names stay: others build on them. */
export const RANK_COLUMNS: readonly Column<ExportedRank>[] = [
  { name: 'rank', characters: 6, value: ({ rank }) => rank },
  { name: 'office', characters: 28, value: ({ office }) => office.slug },
  { name: 'officeName', characters: 32, value: ({ office }) => office.name },
  { name: 'officeNameEn', characters: 32, value: ({ office }) => office.nameEn },
  { name: 'area', characters: 22, value: ({ area }) => area?.slug ?? null },
  { name: 'areaName', characters: 14, value: ({ area }) => area?.name ?? null },
  ...deadlineColumns<ExportedRank>(({ service }) => service.deadline),
  { name: 'outlier', characters: 8, value: ({ outlier }) => outlier },
  { name: 'dueOn', characters: 11, day: true, value: ({ dueOn }) => dueOn },
];

import type { SourcePosition } from '../../../domain/charter/source-position.ts';
import type { RenderedFinding } from '../../../domain/quality/render-finding.ts';
import type { ExportedFinding } from '../../../operations/export/export-findings.ts';
import type { Column } from './column.ts';
import { positionColumns } from './position.columns.ts';

/** A finding with its sentences, and the service it is of; null where it is of the whole document. */
export interface FindingRow extends RenderedFinding {
  at: SourcePosition;
  line: number | null;
  character: number | null;
  cell: string | null;
  service: { category: string; serial: string | null; name: string } | null;
}

/** A row a finding of a document. The names stay: others build on them. */
export const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  { name: 'serviceCategory', characters: 14, value: ({ service }) => service?.category ?? null },
  { name: 'serviceSerial', characters: 7, value: ({ service }) => service?.serial ?? null },
  { name: 'serviceName', characters: 40, value: ({ service }) => service?.name ?? null },
  { name: 'code', characters: 26, value: ({ code }) => code },
  { name: 'severity', characters: 10, value: ({ severity }) => severity },
  { name: 'cell', characters: 36, value: ({ cell }) => cell },
  ...positionColumns<FindingRow>((finding) => finding),
  { name: 'character', characters: 9, value: ({ character }) => character },
  { name: 'message', characters: 50, value: ({ message }) => message },
  { name: 'messageEn', characters: 50, value: ({ messageEn }) => messageEn },
  { name: 'why', characters: 50, value: ({ why }) => why },
  { name: 'whyEn', characters: 50, value: ({ whyEn }) => whyEn },
  { name: 'remedy', characters: 50, value: ({ remedy }) => remedy },
  { name: 'remedyEn', characters: 50, value: ({ remedyEn }) => remedyEn },
];

/** The same of stored charters: whose each is comes first. */
export const STORED_FINDING_COLUMNS: readonly Column<ExportedFinding>[] = [
  { name: 'office', characters: 28, value: ({ office }) => office.slug },
  { name: 'officeName', characters: 32, value: ({ office }) => office.name },
  { name: 'officeNameEn', characters: 32, value: ({ office }) => office.nameEn },
  ...FINDING_COLUMNS,
];

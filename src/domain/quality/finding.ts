import type { SourcePosition } from '../charter/source-position.ts';
import type { FindingCode } from './finding-code.ts';

/** How much a finding matters, the worst first. */
export const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;

/** ERROR: a citizen is left without the fact. WARNING: it is doubtful or hard to find. NOTICE: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * Something wrong or noteworthy in a document, pointing at its cell. `line` and `character` count from 1 in text
 * formats. `cell` is the cell's own words. `detail` fills the placeholders of the code's sentences.
 */
export interface Finding {
  code: FindingCode;
  at: SourcePosition;
  line: number | null;
  character: number | null;
  cell: string | null;
  detail: Record<string, string>;
  /** Index into the charter's services; null where the finding is of the whole document. */
  service: number | null;
}

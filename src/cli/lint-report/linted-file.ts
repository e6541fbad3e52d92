import type { DomainError } from '../../domain/errors.ts';
import type { PresentedReading } from '../../operations/present-reading.ts';

/** A finding as users are shown it. */
export type ShownFinding = PresentedReading['findings'][number];

/** What came of checking one file: its findings, or why it could not be read. */
export interface LintedFile {
  name: string;
  findings: ShownFinding[];
  failure: DomainError | null;
}

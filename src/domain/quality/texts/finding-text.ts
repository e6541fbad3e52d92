import type { Severity } from '../finding.ts';

/**
 * The sentences of one finding code, in Bangla and English. `{name}` is filled from the finding's detail.
 * `why` says what it means for a citizen, `remedy` how to write it instead.
 */
export interface FindingText {
  severity: Severity;
  message: string;
  messageEn: string;
  why: string;
  whyEn: string;
  remedy: string;
  remedyEn: string;
}

import type { Severity } from '../../api/operations.ts';

/** The colour of a severity, beside its word. */
export const TONES: Readonly<Record<Severity, 'error' | 'warning' | 'info'>> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTICE: 'info',
};

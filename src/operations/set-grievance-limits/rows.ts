import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import { tidyText } from '../tidy-text.ts';

/** How many limits and bodies to give up one request may name. */
export const MOST_LIMITS = 1_000;

/** The largest number of a limit: with every unit more than any complaint takes. */
export const LARGEST_COUNT = 999;

/** The limit as it is stored: texts in NFC with single spaces, an empty contact or note as none. */
export function tidyLimit({ body, source, contact, note, ...limit }: GrievanceLimit): GrievanceLimit {
  return {
    ...limit,
    body: tidyText(body),
    source: tidyText(source),
    contact: tidyText(contact ?? '') || null,
    note: tidyText(note ?? '') || null,
  };
}

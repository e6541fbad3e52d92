import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import { readText } from '../csv-file/cell-readers.ts';

/** How many limits and bodies to give up one request may name. */
export const MOST_LIMITS = 1_000;

/** The largest number of a limit: with every unit more than any complaint takes. */
export const LARGEST_COUNT = 999;

/** The limit as it is stored: texts in NFC with single spaces, an empty contact or note as none. */
export function tidyLimit({ body, source, contact, note, ...limit }: GrievanceLimit): GrievanceLimit {
  return {
    ...limit,
    body: readText(body),
    source: readText(source),
    contact: readText(contact ?? '') || null,
    note: readText(note ?? '') || null,
  };
}

import type { CharterReading } from '../domain/charter/charter-reading.ts';
import { DomainError } from '../domain/errors.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { identifyOffice } from '../domain/office/identify-office.ts';
import { parseCharter } from '../ingest/parse-charter.ts';

/**
 * The largest document that is read, in bytes of UTF-8: many times the longest charter known. Reading holds up the
 * server: a charter takes milliseconds, text made to be slow up to seven seconds for the whole megabyte.
 */
export const MAX_DOCUMENT_BYTES = 1024 * 1024;

/** A charter document to read. `officeSlug` is the office it is said to be of, null where the document must say. */
export interface ReadCharterInput {
  text: string;
  officeSlug: string | null;
}

/** What was read, and whose charter it is; `officeSlug` is null where neither the caller nor the document says. */
export interface ReadCharterResult {
  reading: CharterReading;
  officeSlug: string | null;
}

/**
 * Reads a charter without storing it. Throws DOCUMENT_TOO_LARGE, and BAD_USER_INPUT where the document is
 * another office's than the caller says.
 */
export function readCharter(input: ReadCharterInput, gazetteer: Gazetteer): ReadCharterResult {
  refuseTooLarge(input.text);
  const reading = parseCharter({ format: 'TEXT', text: input.text }, gazetteer);
  const named = identifyOffice(reading.head, gazetteer)?.slug ?? null;
  if (input.officeSlug !== null && named !== null && named !== input.officeSlug) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The document names the office ${named}, not ${input.officeSlug}. Leave the office out or give the right one.`,
      `নথিতে ${named} অফিসের নাম আছে, ${input.officeSlug} নয়। অফিস উহ্য রাখুন অথবা সঠিক অফিস দিন।`,
      ['input', 'office'],
    );
  }
  return { reading, officeSlug: input.officeSlug ?? named };
}

function refuseTooLarge(text: string): void {
  if (Buffer.byteLength(text) <= MAX_DOCUMENT_BYTES) return;
  throw new DomainError(
    'DOCUMENT_TOO_LARGE',
    `The document is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB. Split it, or remove what is not the charter.`,
    `নথিটি ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB-এর চেয়ে বড়। ভাগ করুন, অথবা সনদ নয় এমন অংশ বাদ দিন।`,
    ['input', 'text'],
  );
}

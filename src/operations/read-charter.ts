import type { CharterReading } from '../domain/charter/charter-reading.ts';
import type { DocumentFormat } from '../domain/charter/document-format.ts';
import { DomainError } from '../domain/errors.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { identifyOffice } from '../domain/office/identify-office.ts';
import { parseCharter } from '../ingest/parse-charter.ts';
import { type DocumentSource, readDocument } from '../ingest/read-document.ts';

/** A charter document to read. `officeSlug` is the office it is said to be of, null where the document must say. */
export interface ReadCharterInput extends DocumentSource {
  officeSlug: string | null;
}

/** What was read, and whose charter it is; `officeSlug` is null where neither the caller nor the document says. */
export interface ReadCharterResult {
  reading: CharterReading;
  officeSlug: string | null;
  /** What the content turned out to be. */
  format: DocumentFormat;
  /** The document's characters, null for the formats that are no text. */
  text: string | null;
}

/**
 * Reads a charter without storing it. Throws DOCUMENT_TOO_LARGE, DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED,
 * FORMAT_NOT_SUPPORTED, and BAD_USER_INPUT where the document is of another format or another office than said.
 */
export async function readCharter(input: ReadCharterInput, gazetteer: Gazetteer): Promise<ReadCharterResult> {
  const { document, text } = await readDocument(input);
  const reading = parseCharter(document, gazetteer);
  const named = identifyOffice(reading.head, gazetteer)?.slug ?? null;
  if (input.officeSlug !== null && named !== null && named !== input.officeSlug) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The document names the office ${named}, not ${input.officeSlug}. Leave the office out or give the right one.`,
      `নথিতে ${named} অফিসের নাম আছে, ${input.officeSlug} নয়। অফিস উহ্য রাখুন অথবা সঠিক অফিস দিন।`,
      ['input', 'office'],
    );
  }
  return { reading, officeSlug: input.officeSlug ?? named, format: document.format, text };
}

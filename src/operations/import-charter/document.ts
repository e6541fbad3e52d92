import { createHash } from 'node:crypto';
import { DomainError } from '../../domain/errors.ts';

/** The SHA-256 of a document's bytes, in hexadecimal: the same document is known by it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The document was read, but holds nothing to store. */
export function noServices(): DomainError {
  return new DomainError(
    'NO_SERVICES_FOUND',
    'No table of services was found in the document. See what was read with: sanad parse FILE',
    'নথিতে কোনো সেবার সারণি পাওয়া যায়নি। কী পড়া গেছে দেখুন: sanad parse FILE',
    ['input', 'text'],
  );
}

import { DomainError } from '../../domain/errors.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { noServices } from '../import-charter/document.ts';
import { officeUnknown } from '../import-charter/office-of-document.ts';
import { type CharterToStore, HANDED_IN } from '../import-charter/store-charters.ts';
import type { ReadDocument } from './read-ahead.ts';

/** A document that is not stored, and why. */
export interface RefusedDocument {
  officeSlug: string;
  error: DomainError;
}

/** What is to become of documents; `unchanged` counts those whose bytes the office has already. */
export interface SortedDocuments {
  toStore: CharterToStore[];
  unchanged: number;
  refused: RefusedDocument[];
}

/** Sorts documents that were read by what is to become of them. */
export function sortDocuments(
  documents: readonly ReadDocument[],
  offices: readonly StoredOffice[],
  stored: ReadonlyArray<{ officeId: number; sha256: string }>,
): SortedDocuments {
  const bySlug = new Map(offices.map((office) => [office.slug, office]));
  const known = new Set(stored.map(({ officeId, sha256 }) => `${officeId}|${sha256}`));
  const sorted: SortedDocuments = { toStore: [], unchanged: 0, refused: [] };
  for (const { officeSlug, outcome, bytes, sha256, uri, effectiveFrom } of documents) {
    const office = bySlug.get(officeSlug);
    const identity = `${office?.id}|${sha256}`;
    if (outcome instanceof DomainError) sorted.refused.push({ officeSlug, error: outcome });
    else if (office === undefined) sorted.refused.push({ officeSlug, error: officeUnknown(officeSlug) });
    else if (outcome.reading.services.length === 0) sorted.refused.push({ officeSlug, error: noServices() });
    else if (known.has(identity)) sorted.unchanged += 1;
    else {
      known.add(identity);
      const document = { office, read: outcome, bytes, sha256, uri, effectiveFrom };
      sorted.toStore.push({ ...document, firstSeenOn: null, origin: HANDED_IN });
    }
  }
  return sorted;
}

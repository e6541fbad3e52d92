import type { DomainError } from '../../domain/errors.ts';

/** An office as another node describes it, from which it is entered where it is not known here. */
export interface DescribedOffice {
  slug: string;
  area: string;
  name: string;
  nameEn: string;
  website: string | null;
  /** Slug; null for head office. */
  parent: string | null;
  organisation: { slug: string; name: string; nameEn: string; website: string | null };
  synthetic: boolean;
}

/** A document that a source has brought. Days are ISO 8601. */
export interface FoundDocument {
  kind: 'DOCUMENT';
  bytes: Uint8Array;
  uri: string;
  /** The nodes that passed it on, the first of them first; empty where it comes from no node. */
  chain: readonly string[];
  /** The office that the other node has it for; null where it comes from no node. */
  office: DescribedOffice | null;
  /** The day that somebody gave; null: as signed, else as first seen. */
  effectiveFrom: string | null;
  firstSeenOn: string | null;
}

/** Another node says that a version is in force no more. */
export interface FoundWithdrawal {
  kind: 'WITHDRAWAL';
  officeSlug: string;
  sha256: string;
  reason: string | null;
  chain: readonly string[];
}

/** What came cannot be used: its bytes have another hash than the one told, or it is no entry. `reason` is English. */
export interface FoundDamage {
  kind: 'DAMAGE';
  uri: string;
  reason: string;
}

/** One of several documents could not be had. */
export interface FoundFailure {
  kind: 'FAILURE';
  error: DomainError;
}

/** What a source brings. `cursor`: the place in a peer's feed behind it, to go on from. */
export type Found = (FoundDocument | FoundWithdrawal | FoundDamage | FoundFailure) & { cursor: string | null };

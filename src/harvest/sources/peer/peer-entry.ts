import type { DocumentFormat } from '../../../domain/charter/document-format.ts';
import type { AreaLevel } from '../../../domain/office/area.ts';

/** An office as another node describes it. `area` and `parent` are slugs; the head office has no parent. */
export interface PeerOffice {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: AreaLevel;
  readonly website: string | null;
  readonly area: string;
  readonly parent: string | null;
  readonly organisation: {
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string;
    readonly website: string | null;
  };
}

/** What every entry says of its charter. Days and instants are ISO 8601. */
interface FeedFacts {
  /** Of the original bytes, in hexadecimal. */
  readonly sha256: string;
  /** The nodes that passed it on, the first of them first. */
  readonly chain: readonly string[];
  readonly storedAt: string;
  readonly office: PeerOffice;
  readonly synthetic: boolean;
}

/** A version that the other node stored. Its bytes have the hash that was told. */
export interface StoredEntry extends FeedFacts {
  readonly kind: 'STORED';
  readonly bytes: Uint8Array;
  /** Where the first node has it from; null: handed in. */
  readonly uri: string | null;
  readonly format: DocumentFormat;
  readonly signedOn: string | null;
  readonly effectiveFrom: string;
  readonly effectiveFromBasis: 'GIVEN' | 'SIGNED' | 'FIRST_SEEN';
}

/** A version that the other node holds no longer for one in force. */
export interface WithdrawnEntry extends FeedFacts {
  readonly kind: 'WITHDRAWN';
  readonly reason: string | null;
}

/** An entry that cannot be used: another shape or another hash than told. Nothing of it may be stored. */
export interface DamagedEntry {
  readonly kind: 'DAMAGED';
  /** In English, with the field at fault. */
  readonly reason: string;
}

/** An entry of another node's feed. `cursor`: the place behind it, to go on from. */
export type PeerEntry = (StoredEntry | WithdrawnEntry | DamagedEntry) & { readonly cursor: string };

/** What a source said about a version of a document, to ask next time only whether it changed. */
export interface Validators {
  readonly etag: string | null;
  /** As the source wrote it. */
  readonly lastModified: string | null;
}

/** A document's version as it was last seen. `sha256` is that of its bytes, in hexadecimal. */
export interface SeenVersion extends Validators {
  readonly sha256: string;
  /** Whether it was the charter itself, not a page on the way to it. */
  readonly isCharter: boolean;
}

/**
 * The versions of all that led to a charter, by address: the source's page, perhaps another, and the document; the page
 * alone where it is the charter. Plain JSON, in which the order does not matter.
 */
export type SeenVersions = Readonly<Record<string, SeenVersion>>;

/** A document that a source brought, or the news that it is as it was seen last. */
export type Gathered =
  | { readonly status: 'GATHERED'; readonly document: GatheredDocument; readonly seen: SeenVersions }
  | { readonly status: 'NOT_MODIFIED'; readonly seen: SeenVersions };

/** A document as a source holds it. Type and charset are what the source claims, a hint: the bytes tell. */
export interface GatheredDocument {
  readonly bytes: Uint8Array;
  /** Where it was found, after redirects. */
  readonly uri: string;
  readonly fileName: string;
  readonly contentType: string | null;
  readonly charset: string | null;
}

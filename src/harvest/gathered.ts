/** What a source said about a version of a document, to ask next time only whether it changed. */
export interface Validators {
  readonly etag: string | null;
  /** As the source wrote it. */
  readonly lastModified: string | null;
}

/** A document's version as it was last seen. `sha256` is that of its bytes, in hexadecimal. */
export interface SeenVersion extends Validators {
  readonly sha256: string;
}

/**
 * The versions of all that led to a charter, by address: the page first, the document last. What is not on that way is
 * left out. It is plain JSON and holds at most `MAX_SEEN` addresses.
 */
export type SeenVersions = Readonly<Record<string, SeenVersion>>;

/** The most addresses that are remembered for one source. */
export const MAX_SEEN = 10;

/** A document as a source holds it. Type and charset are what the source claims, a hint: the bytes tell. */
export interface GatheredDocument {
  readonly bytes: Uint8Array;
  /** Where it was found, after redirects. */
  readonly uri: string;
  readonly fileName: string;
  readonly contentType: string | null;
  readonly charset: string | null;
}

import type { Validators } from '../gathered.ts';

/** What came of an address. */
export type FetchResult = Fetched | { readonly status: 'NOT_MODIFIED' };

/** A document as a host sent it, unpacked. */
export interface Fetched {
  readonly status: 'FETCHED';
  /** The address after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the host claims, in lower case. */
  readonly contentType: string | null;
  readonly charset: string | null;
  /** The header as it came; it may hold a file name. */
  readonly contentDisposition: string | null;
  readonly validators: Validators;
}

/** What a fetch may be told beside the address. */
export interface FetchOptions {
  /** Of the version that is known: an unchanged document is not sent again. */
  readonly validators?: Validators | null;
  /** The types that are wanted. */
  readonly accept?: string;
  /** Ends the fetch, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Instead of the settings' limit. */
  readonly maxBytes?: number;
  /** False: robots.txt is not asked, because this is no crawling (a user's own node). */
  readonly robots?: boolean;
}

/** Fetches documents from the network, within limits and with good manners. Failures are `SourceFailure`s. */
export interface Fetcher {
  /** Fetches a document. Throws SOURCE_… and, where the signal is aborted, its reason. */
  get(url: string, options?: FetchOptions): Promise<FetchResult>;
  /** Sends JSON and fetches what is answered. */
  post(url: string, json: unknown, options?: Omit<FetchOptions, 'validators'>): Promise<Fetched>;
  /** Ends what runs and waits. */
  close(): Promise<void>;
}

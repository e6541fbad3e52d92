/** How the fetcher behaves. Every limit is here; `DEFAULT_FETCH_SETTINGS` says what holds without a word. */
export interface FetchSettings {
  /** Hosts (`name` or `name:port`) that may be asked though their address is private: tests, intranets. */
  readonly allowedPrivateHosts: readonly string[];
  /** A web address or e-mail of whoever runs this Sanad, for the hosts that are asked; null names Sanad alone. */
  readonly contact: string | null;
  /** Name resolution, connection and TLS together. */
  readonly connectTimeoutMs: number;
  /** From the request to the end of the answer's headers. */
  readonly headersTimeoutMs: number;
  /** Between two pieces of the answer. */
  readonly idleTimeoutMs: number;
  /** All exchanges of one fetch, redirects included, without the waiting for a turn. */
  readonly wholeTimeoutMs: number;
  /** Of an answer's body, as it comes and once more unpacked. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Requests to one host (name and port) at a time. */
  readonly perHost: number;
  /** Requests to all hosts at a time. */
  readonly overall: number;
  /** Rest of a host between two requests. */
  readonly delayMs: number;
  /** Whether pages are asked for only where the host's robots.txt allows it. */
  readonly respectRobots: boolean;
}

/** What holds where nothing else is set. The size is that of the largest document that is read. */
export const DEFAULT_FETCH_SETTINGS: FetchSettings = {
  allowedPrivateHosts: [],
  contact: null,
  connectTimeoutMs: 10_000,
  headersTimeoutMs: 20_000,
  idleTimeoutMs: 15_000,
  wholeTimeoutMs: 60_000,
  maxBytes: 10 * 1024 * 1024,
  maxRedirects: 5,
  perHost: 1,
  overall: 16,
  delayMs: 1_000,
  respectRobots: true,
};

/** Of an address, in characters. Bangla file names take nine for a letter. */
export const MAX_URL_LENGTH = 4_000;

/** Of all headers of an answer together, in bytes. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** The longest that a host's wish to be left alone (Retry-After) is heeded. */
export const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** What of a robots.txt is read at least (RFC 9309, 2.5), and at most here. */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** How long a robots.txt counts (RFC 9309, 2.4, allows a day). */
export const ROBOTS_AGE_MS = 60 * 60 * 1000;

/** How long a robots.txt that the host failed to give counts as refusing everything. */
export const FAILED_ROBOTS_AGE_MS = 60 * 1000;

/** How many hosts' robots.txt are kept. */
export const MAX_ROBOTS_KEPT = 1_000;

/** The longest Crawl-delay that is heeded. */
export const MAX_CRAWL_DELAY_MS = 30_000;

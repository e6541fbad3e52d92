import { DEFAULT_FETCH_SETTINGS } from '../../harvest/fetch/fetch-settings.ts';
import type { Fetcher } from '../../harvest/fetch/fetched.ts';
import { openFetcher } from '../../harvest/fetch/open-fetcher.ts';

/** The settings that fetching leans on. */
export interface FetchersSettings {
  /** `host` or `host:port`: private hosts that may be asked all the same. */
  privateHosts: readonly string[];
  /** Where whoever runs a web site can reach whoever runs this server; null: nowhere. */
  harvestContact: string | null;
}

/** Web pages are asked for politely, one page of a host after the other; other nodes are there to be asked. */
export interface Fetchers {
  pages: Fetcher;
  peers: Fetcher;
}

/** Opens what harvests fetch with. */
export function openFetchers({ privateHosts, harvestContact }: FetchersSettings): {
  fetchers: Fetchers;
  close(): Promise<void>;
} {
  const shared = { ...DEFAULT_FETCH_SETTINGS, allowedPrivateHosts: privateHosts, contact: harvestContact };
  const pages = openFetcher(shared);
  const peers = openFetcher({ ...shared, delayMs: 0 });
  return {
    fetchers: { pages, peers },
    async close() {
      await Promise.all([pages.close(), peers.close()]);
    },
  };
}

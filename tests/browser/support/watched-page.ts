import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** A page, with everything that it complains of and every stranger that it asks. */
export interface WatchedPage {
  readonly page: Page;
  /** Fails where the page complained, or asked another server; then closes it. */
  closePage(): Promise<void>;
  /** Bytes received of every file whose address ends so, as sent: compressed. */
  bytesOf(ending: string): Promise<readonly number[]>;
  /** What was complained of up to now is expected, as where the server was away on purpose. */
  forgive(): void;
}

/** Watches a page of the server at that address. */
export function watchPage(page: Page, url: string): WatchedPage {
  const complaints: string[] = [];
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== url) complaints.push(`asks ${request.url()}`);
  });
  return {
    page,
    bytesOf: async (ending) => {
      const sizes = finished.filter((request) => request.url().endsWith(ending)).map((request) => request.sizes());
      return (await Promise.all(sizes)).map(({ responseBodySize }) => responseBodySize);
    },
    closePage: async () => {
      await page.context().close();
      expect(complaints).toEqual([]);
    },
    forgive: () => {
      complaints.length = 0;
    },
  };
}

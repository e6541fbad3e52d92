import { pino } from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readConfig } from '../../../src/config.ts';
import { serveGraph } from '../../../src/http/serve-graph.ts';
import { LOADED_AT } from '../../support/database-snapshot.ts';
import { NOW, openTestGraph, type TestGraph } from '../../support/graph.ts';
import { type WatchedPage, watchPage } from './watched-page.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** The day of every browser test, for the server and for the browser. */
export const TODAY = LOADED_AT.slice(0, 10);

/** How a page is opened; a desktop if nothing is said. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: 'reduce';
}

/** A real server with the project's real data, and a real browser. */
export interface Dashboard {
  readonly url: string;
  /** A page of a browser profile of its own, with what it complains of. `path` begins with a slash. */
  openPage(path: string, options?: PageOptions): Promise<WatchedPage>;
  /** Asks the graph as its owner, past the server: to change what is stored. */
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The server goes away; `comeBack` starts it at the same address, with the same data. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** Starts both, over the project's data if no graph is given; `close()` closes it. For `beforeAll`; needs a built `dist/web`. */
export async function openDashboard(given?: TestGraph): Promise<Dashboard> {
  const graph = given ?? (await openTestGraph());
  const serve = (port: number) => serveGraph(graph, { ...readConfig({}), port }, pino({ level: 'silent' }));
  let server = await serve(0);
  const { url } = server;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  return {
    url,
    openPage: (path, options) => openPage(browser, url, path, options),
    ask: graph.ask,
    goAway: () => server.close(),
    comeBack: async () => {
      server = await serve(Number(new URL(url).port));
    },
    close: async () => {
      await browser.close();
      await server.close();
      await graph.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  path: string,
  { width = 1280, height = 900, reducedMotion }: PageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    ...(reducedMotion && { reducedMotion }),
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(NOW.epochMilliseconds));
  const watched = watchPage(page, url);
  await page.goto(`${url}${path}`);
  return watched;
}

/** Waits until nothing on the page is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

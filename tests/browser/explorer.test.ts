import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type OpenGraph, openGraph } from '../../src/graph/open-graph.ts';
import { createLogger } from '../../src/http/logger.ts';
import { serveGraph } from '../../src/http/serve-graph.ts';
import type { RunningServer } from '../../src/http/server.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

describe('the explorer', () => {
  let graph: OpenGraph;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let strangers: string[];

  beforeAll(async () => {
    const config = readConfig({ PORT: '0', SANAD_DATA_DIR: ':memory:' });
    graph = await openGraph(config);
    server = await serveGraph(graph, config, createLogger('silent'));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await graph.close();
  });

  beforeEach(async () => {
    complaints = [];
    strangers = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== server.url) strangers.push(request.url());
    });
  });

  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const run = () => page.getByRole('button', { name: /execute query/i }).click();
  const result = () => page.locator('.result-window');

  it('runs the query it opens with and shows Bangla', async () => {
    await page.goto(`${server.url}/explorer/`);
    await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
    await run();
    await result().getByText('কালুখালী, রাজবাড়ী কোনো সময়সীমা জানায়নি').first().waitFor();
    expect(await result().textContent()).toContain('"notStated": 16');
    expect(page.url()).toBe(`${server.url}/explorer/`);
  });

  it('takes the query of a link', async () => {
    const query = '{ compareOffices(offices: ["doict/dhaka", "doict/khulna"]) { summary { shared } } }';
    await page.goto(`${server.url}/explorer?query=${encodeURIComponent(query)}`);
    await page.locator('.graphiql-query-editor').getByText('shared', { exact: true }).waitFor();
    await run();
    await result().getByText('"shared"').waitFor();
    expect(await result().textContent()).not.toContain('notStated');
  });

  it('takes a link over what was left in the browser', async () => {
    await page.goto(`${server.url}/explorer/`);
    await page.locator('.graphiql-query-editor').getByText('notShared').waitFor();
    await page.goto(`${server.url}/explorer/?query=${encodeURIComponent('{ __typename }')}`);
    await page.locator('.graphiql-query-editor').getByText('__typename').waitFor();
    await run();
    await result().getByText('"Query"').waitFor();
  });

  it('explains the fields', async () => {
    await page.goto(`${server.url}/explorer/`);
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('what each of 2 to 20 offices promises').first().waitFor();
  });
});

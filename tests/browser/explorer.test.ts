import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/http/server.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

const SDL = `
  type Query { "দুই বা ততোধিক কার্যালয়ের তুলনা" compareOffices(offices: [String!]!): Comparison! }
  type Comparison { summary: Summary! rows: [Row!]! }
  type Summary { shared: Int! same: Int! different: Int! notStated: Int! notComparable: Int! notShared: Int! }
  type Row { catalogueService: Named! verdict: String! explanation: String! cells: [Cell!]! }
  type Cell { office: Named! service: Service }
  type Service { deadline: Deadline! }
  type Deadline { text: String! max: Int unit: String }
  type Named { name: String! }
`;

const ANSWER = {
  summary: { shared: 18, same: 2, different: 0, notStated: 16, notComparable: 0, notShared: 6 },
  rows: [
    {
      catalogueService: { name: 'ইন্টারনেট সংযোগ প্রদান' },
      verdict: 'NOT_STATED',
      explanation: 'কালুখালী উপজেলা কার্যালয় কত দিনে সেবা দেবে তা লেখেনি।',
      cells: [
        {
          office: { name: 'কালীগঞ্জ উপজেলা কার্যালয়' },
          service: { deadline: { text: 'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', max: 2, unit: 'WORKING_DAY' } },
        },
      ],
    },
  ],
};

describe('the explorer', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let strangers: string[];

  beforeAll(async () => {
    const schema = buildSchema(SDL);
    const field = schema.getQueryType()?.getFields().compareOffices;
    if (field) field.resolve = () => ANSWER;
    server = await startServer({
      config: {
        port: 0,
        host: '127.0.0.1',
        bodyLimitBytes: 1_000_000,
        requestTimeoutMs: 20_000,
        drainTimeoutMs: 1_000,
        maxQueryTokens: 5_000,
      },
      schema,
      createContext: () => ({}),
      formatError: (error) => error,
      ping: async () => undefined,
      logger: pino({ level: 'silent' }),
    });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
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
    await page.goto(`${server.url}/`);
    await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
    await run();
    await result().getByText('কালুখালী উপজেলা কার্যালয় কত দিনে সেবা দেবে তা লেখেনি।').waitFor();
    expect(await result().textContent()).toContain('"notStated": 16');
    expect(page.url()).toBe(`${server.url}/explorer/`);
  });

  it('takes the query of a link', async () => {
    const query = '{ compareOffices(offices: ["a", "b"]) { summary { shared } } }';
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
    await page.getByText('দুই বা ততোধিক কার্যালয়ের তুলনা').waitFor();
  });
});

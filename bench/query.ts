import { createServer } from 'node:http';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/open-graph.ts';
import { createLogger } from '../src/http/logger.ts';
import { serveGraph } from '../src/http/serve-graph.ts';
import { runsPerSecondAtOnce, show } from './measure.ts';

const AT_ONCE = 8;

const QUERIES = {
  'compare two offices': `{ compareOffices(offices: ["doict/lalmonirhat/kaliganj", "doict/rajbari/kalukhali"]) {
    summary { shared } rows { catalogueService { name } verdict explanation cells { office { name } service { name deadline { text max unit } } } } } }`,
  'one office, everything nested': `{ office(slug: "doict/lalmonirhat/kaliganj") { name charter { services {
    name deadline { text max maxWorkingDays } fee { text } responsible { officer { name } post { designation } }
    superior { officer { name } } escalation { steps { office { name } post { designation } officer { name } note } } findings { code message } } } } }`,
  'a district: offices and coverage': `{ area(slug: "lalmonirhat") { coverage { offices withCharter services deadlinesStated }
    offices(first: 100) { totalCount nodes { name charter { signedOn } posts { designation holder { name } } } } } }`,
  'a district: every due date, day by day, and dated ladder': `{ offices(filter: { under: "lalmonirhat" }, first: 100) { nodes { charter { services {
    name dueDate(submittedOn: "2025-10-30") { status latest reason days { date counted reason } }
    escalation(submittedOn: "2025-10-30") { steps { role startsOn dueOn note } } } } } } }`,
} as const;

/** Queries a second over HTTP on the embedded database, beside a server that answers the same bytes from memory. */
export async function benchQueries(): Promise<void> {
  let statements = 0;
  const config = { ...readConfig({}), dataDir: ':memory:', port: 0 };
  const graph = await openGraph(config, {
    onStatement: () => {
      statements += 1;
    },
  });
  const server = await serveGraph(graph, config, createLogger('silent'));
  for (const [name, query] of Object.entries(QUERIES)) {
    statements = 0;
    const answer = await ask(`${server.url}/graphql`, query);
    const sent = statements;
    const rate = await runsPerSecondAtOnce(() => ask(`${server.url}/graphql`, query), AT_ONCE);
    const wall = await constantRate(answer, query);
    show(`${name}: answers a second`, rate, '/s');
    show(`${name}: constant answer of ${Math.round(answer.length / 1000)} kB, times as fast`, wall / rate, '×');
    show(`${name}: SQL statements`, sent, '');
  }
  show('memory after the queries', process.memoryUsage().rss / 1e6, 'MB');
  await server.close();
  await graph.close();
}

async function ask(url: string, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.text();
}

async function constantRate(answer: string, query: string): Promise<number> {
  const constant = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json').end(answer);
  });
  await new Promise<void>((resolve) => constant.listen(0, '127.0.0.1', resolve));
  const address = constant.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const rate = await runsPerSecondAtOnce(() => ask(`http://127.0.0.1:${port}`, query), AT_ONCE);
  constant.closeAllConnections();
  await new Promise((resolve) => constant.close(resolve));
  return rate;
}

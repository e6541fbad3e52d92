import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { serveGraph } from '../../src/http/serve-graph.ts';
import type { RunningServer } from '../../src/http/server.ts';
import { openTestGraph, type TestGraph } from './graph.ts';

/** A test's graph with a server in front of it; `close()` closes both. */
export interface ServedGraph extends TestGraph {
  readonly url: string;
}

/** Opens a graph and serves it. */
export async function openServedGraph(): Promise<ServedGraph> {
  const graph = await openTestGraph();
  const server = await serveTestGraph(graph);
  return {
    ...graph,
    url: server.url,
    async close() {
      await server.close();
      await graph.close();
    },
  };
}

/** Serves a test's graph on a free port, without a log. Close the server before the graph. */
export function serveTestGraph(graph: TestGraph): Promise<RunningServer> {
  return serveGraph(graph, { ...readConfig({}), port: 0 }, pino({ level: 'silent' }));
}

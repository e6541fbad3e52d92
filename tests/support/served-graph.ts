import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { serveGraph } from '../../src/http/serve-graph.ts';
import type { RunningServer } from '../../src/http/server.ts';
import type { TestGraph } from './graph.ts';

/** Serves a test's graph on a free port, without a log. Close the server before the graph. */
export function serveTestGraph(graph: TestGraph): Promise<RunningServer> {
  return serveGraph(graph, { ...readConfig({}), port: 0 }, pino({ level: 'silent' }));
}

import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';
import { formatError } from '../graph/errors.ts';
import type { OpenGraph } from '../graph/open-graph.ts';
import { openExport, openPostedExport } from './export/open-export.ts';
import { type RunningServer, startServer } from './server.ts';

const ANYBODY = { authorization: null };

/** Serves an open graph over HTTP. Closing the server leaves the graph open. */
export function serveGraph(graph: OpenGraph, config: Config, logger: FastifyBaseLogger): Promise<RunningServer> {
  return startServer({
    config,
    schema: graph.schema,
    createContext: ({ authorization }) => graph.createContext({ authorization }),
    formatError,
    subscribe: (subscription) => graph.subscribe(subscription),
    ping: () => graph.connection.ping(),
    exports: {
      open: (path, query) => openExport(graph.schema, graph.createContext(ANYBODY), path, query),
      openPosted: (path, body) => openPostedExport(graph.schema, graph.createContext(ANYBODY), path, body),
    },
    logger,
  });
}

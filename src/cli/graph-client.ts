import { type Config, readConfig } from '../config.ts';
import {
  ANSWER_MARGIN_MS,
  type AnsweredError,
  asError,
  type DatabaseServer,
  findDatabaseServer,
  noAnswer,
} from './database-server.ts';

/** Asks the graph, wherever it is open. */
export interface GraphClient {
  /** Runs a document that must succeed and returns its data; a DomainError of the graph is thrown as one. */
  execute<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

/** Which harvests a program works on beside what it is asked: those somebody asks for, or also those that are due. */
export type Harvests = 'ASKED_FOR' | 'DUE';

/**
 * Opens the graph for a command. Where a server has the embedded database open, the command asks that server, with the
 * secret that only the owner of the data directory can read; else it opens the database itself.
 */
export async function openGraphClient({ harvests }: { harvests?: Harvests } = {}): Promise<GraphClient> {
  const config = readConfig();
  const server = findDatabaseServer(config);
  return server === null ? inProcess(config, harvests) : overHttp(server, config.requestTimeoutMs);
}

/** The graph is loaded only where it is needed: it takes longer than asking a server. */
async function inProcess(config: Config, harvests: Harvests | undefined): Promise<GraphClient> {
  const [{ graphql }, { openGraph }] = await Promise.all([import('graphql'), import('../graph/open-graph.ts')]);
  const graph = await openGraph(config, { onError: (error) => void process.stderr.write(`${error}\n`) });
  const concurrency = Math.max(1, config.harvestWorkers);
  if (harvests !== undefined) await graph.harvesting.work({ concurrency, schedule: harvests === 'DUE' });
  return {
    async execute<Data>(source: string, variableValues: Record<string, unknown> = {}) {
      const contextValue = graph.createContext('LOCAL_OWNER');
      const { data, errors } = await graphql({ schema: graph.schema, source, variableValues, contextValue });
      const [error] = errors ?? [];
      if (error !== undefined) throw error.originalError ?? error;
      return data as Data;
    },
    close: () => graph.close(),
  };
}

interface HttpAnswer<Data> {
  data?: Data;
  errors?: AnsweredError[];
}

function overHttp(server: DatabaseServer, requestTimeoutMs: number): GraphClient {
  return {
    async execute<Data>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await fetch(new URL('graphql', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.secret}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(requestTimeoutMs + ANSWER_MARGIN_MS),
      })
        .then(async (response) => (await response.json()) as HttpAnswer<Data>)
        .catch(() => {
          throw noAnswer(server);
        });
      const [error] = answer.errors ?? [];
      if (error !== undefined) throw asError(error);
      return answer.data as Data;
    },
    close: async () => {},
  };
}

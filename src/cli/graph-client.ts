import { type Config, readConfig } from '../config.ts';
import { DomainError, type DomainErrorCode } from '../domain/errors.ts';
import { readLock } from '../storage/embedded/lock.ts';

/** Asks the graph, wherever it is open. */
export interface GraphClient {
  /** Runs a document that must succeed and returns its data; a DomainError of the graph is thrown as one. */
  execute<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

/**
 * Opens the graph for a command. Where a server has the embedded database open, the command asks that server, with the
 * secret that only the owner of the data directory can read; else it opens the database itself.
 */
export async function openGraphClient(): Promise<GraphClient> {
  const config = readConfig();
  const holder = config.databaseUrl === null && config.dataDir !== ':memory:' ? readLock(config.dataDir) : null;
  if (holder?.url != null) return overHttp(holder.url, holder.secret);
  return inProcess(config);
}

/** The graph is loaded only where it is needed: it takes longer than asking a server. */
async function inProcess(config: Config): Promise<GraphClient> {
  const [{ graphql }, { openGraph }] = await Promise.all([import('graphql'), import('../graph/open-graph.ts')]);
  const graph = await openGraph(config);
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
  errors?: Array<{ message: string; extensions?: { code?: string; messageBn?: string; argument?: string[] } }>;
}

function overHttp(url: string, secret: string): GraphClient {
  return {
    async execute<Data>(query: string, variables: Record<string, unknown> = {}) {
      const response = await fetch(new URL('graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as HttpAnswer<Data>;
      const [error] = errors ?? [];
      if (error !== undefined) throw asError(error);
      return data as Data;
    },
    close: async () => {},
  };
}

function asError({ message, extensions }: NonNullable<HttpAnswer<unknown>['errors']>[number]): Error {
  if (extensions?.code === undefined || extensions.messageBn === undefined) return new Error(message);
  return new DomainError(extensions.code as DomainErrorCode, message, extensions.messageBn, extensions.argument);
}

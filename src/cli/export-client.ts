import { type Config, readConfig } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import {
  ANSWER_MARGIN_MS,
  type AnsweredError,
  asError,
  type DatabaseServer,
  findDatabaseServer,
  noAnswer,
} from './database-server.ts';

/** Fetches exports, wherever the database is open. */
export interface ExportClient {
  /** The bytes of the file at a path below `/export/`. A DomainError is thrown before the first of them. */
  open(path: string, query: URLSearchParams): Promise<AsyncIterable<Uint8Array>>;
  close(): Promise<void>;
}

/** Where a server has the embedded database open, it is asked for the file; else the database is opened here. */
export async function openExportClient(): Promise<ExportClient> {
  const config = readConfig();
  const server = findDatabaseServer(config);
  return server === null ? inProcess(config) : overHttp(server, config.requestTimeoutMs);
}

async function inProcess(config: Config): Promise<ExportClient> {
  const { openGraph } = await import('../graph/open-graph.ts');
  const { openExport } = await import('../http/export/open-export.ts');
  const graph = await openGraph(config);
  return {
    open: async (path, query) =>
      (await openExport(graph.schema, graph.createContext('LOCAL_OWNER'), path, query)).chunks,
    close: () => graph.close(),
  };
}

function overHttp(server: DatabaseServer, requestTimeoutMs: number): ExportClient {
  const closing = new AbortController();
  return {
    async open(path, query) {
      const address = `export/${path.split('/').map(encodeURIComponent).join('/')}?${query}`;
      const response = await fetchWithin(server, address, requestTimeoutMs + ANSWER_MARGIN_MS, closing.signal);
      if (response.ok && response.body !== null) return untilBrokenOff(response.body, server);
      const answer = await response.json().catch(() => null);
      const [error] = (answer as { errors?: AnsweredError[] } | null)?.errors ?? [];
      throw error === undefined ? noAnswer(server) : asError(error);
    },
    close: async () => closing.abort(),
  };
}

/** The limit holds until the answer begins; its body may take as long as it is long. */
async function fetchWithin(
  server: DatabaseServer,
  address: string,
  limitMs: number,
  closing: AbortSignal,
): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), limitMs);
  try {
    return await fetch(new URL(address, server.url), { signal: AbortSignal.any([giveUp.signal, closing]) });
  } catch {
    throw noAnswer(server);
  } finally {
    clearTimeout(timer);
  }
}

async function* untilBrokenOff(body: AsyncIterable<Uint8Array>, { url }: DatabaseServer): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new DomainError(
      'DATABASE_UNAVAILABLE',
      `The server ${url} broke off in the middle of the file. It was stopped, or its log says why; try again.`,
      `সার্ভার ${url} ফাইলের মাঝখানে থেমে গেছে। সেটি বন্ধ করা হয়েছে, অথবা কারণ তার লগে আছে; আবার চেষ্টা করুন।`,
    );
  }
}

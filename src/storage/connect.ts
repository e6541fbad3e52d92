import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { DomainError } from '../domain/errors.ts';
import { databaseUrlInvalid, embeddedCrashed, embeddedNotStarted, postgresUnreachable } from './connect.errors.ts';
import { prepareDatabaseFiles } from './embedded/data-directory.ts';
import { acquireLock, type DatabaseLock } from './embedded/lock.ts';
import { type EmbeddedServer, startEmbedded } from './embedded/start.ts';
import type { Listen, ListeningOptions } from './listen/listen.ts';
import { createSessionListener, type SessionListener } from './listen/listen-in-session.ts';
import { createServerListener } from './listen/listen-on-server.ts';

/** The handle every read and write takes. A transaction's handle can stand in its place. */
export type Database = PostgresJsDatabase;

/** An open database. `kind` says which engine; both speak the same SQL through the same driver. */
export interface DatabaseConnection {
  readonly db: Database;
  readonly sql: postgres.Sql;
  readonly kind: 'postgres' | 'embedded';
  /** The lock held on the data directory, to publish the server's URL in; null where there is none. */
  readonly lock: DatabaseLock | null;
  /** Hears what transactions tell on a channel; needs no connection before it is called. */
  readonly listen: Listen;
  /** Resolves if the database answers now; else throws DATABASE_UNAVAILABLE. */
  ping(): Promise<void>;
  /** Waits at most 5 seconds for running statements, then ends connections, thread and lock. */
  close(): Promise<void>;
}

/** An embedded database can also be copied whole. */
export interface EmbeddedConnection extends DatabaseConnection {
  /** Writes the whole database to a tar file that `connectEmbedded` takes as `snapshot`. */
  saveSnapshot(file: string): Promise<void>;
}

/** How a Postgres server is connected to. */
export interface PostgresOptions {
  /** Connections in the pool; at least 2, because a migration holds its lock on one of its own. Default 10. */
  readonly maxConnections?: number;
  /** Called with every statement sent, `begin` and `commit` included. */
  readonly onStatement?: ((text: string) => void) | undefined;
}

/** How the embedded database is opened. */
export interface EmbeddedOptions {
  /** Where the database lives; `:memory:` for nowhere. */
  readonly dataDir: string;
  /** A tar file written by `saveSnapshot`, to start from where there is no database yet. */
  readonly snapshot?: string;
  /** Where this process's server can be reached, if that is known before it listens. */
  readonly serverUrl?: string;
  /** Called once if the database thread dies; every later statement fails. */
  readonly onCrash?: ((error: DomainError) => void) | undefined;
  /** Called with every statement sent, `begin` and `commit` included. */
  readonly onStatement?: ((text: string) => void) | undefined;
}

/** Seconds that `close` waits for running statements. */
const CLOSE_LIMIT_S = 5;

/**
 * Opens the database the settings name: Postgres where there is a `databaseUrl`, else the embedded one in `dataDir`.
 * Throws DATABASE_UNAVAILABLE, DATABASE_LOCKED or SETTING_INVALID.
 */
export function openDatabase(
  settings: EmbeddedOptions & { readonly databaseUrl?: string | undefined },
): Promise<DatabaseConnection> {
  const { databaseUrl, ...embedded } = settings;
  if (databaseUrl === undefined || databaseUrl === '') return connectEmbedded(embedded);
  return connectPostgres(databaseUrl, { onStatement: settings.onStatement });
}

/** Connects to a Postgres server and waits for its first answer. Throws DATABASE_UNAVAILABLE or SETTING_INVALID. */
export async function connectPostgres(url: string, options: PostgresOptions = {}): Promise<DatabaseConnection> {
  const sql = openPool(url, Math.max(2, options.maxConnections ?? 10), options.onStatement);
  const { host, port } = sql.options;
  const place = host.map((name, index) => `${name}:${port[index] ?? port[0]}`).join(', ');
  const ping = async (): Promise<void> => {
    try {
      await sql`select 1`;
    } catch (error) {
      throw postgresUnreachable(place, error);
    }
  };
  const listener = createServerListener(url);
  const close = async (): Promise<void> => {
    await Promise.all([listener.close(), sql.end({ timeout: CLOSE_LIMIT_S })]);
  };
  try {
    await ping();
  } catch (error) {
    await close();
    throw error;
  }
  return { db: drizzle(sql), sql, kind: 'postgres', lock: null, listen: listener.listen, ping, close };
}

/**
 * Starts the embedded database and connects to it. Throws DATABASE_LOCKED while another process has the directory
 * and DATABASE_UNAVAILABLE if it cannot be opened.
 */
export async function connectEmbedded(options: EmbeddedOptions): Promise<EmbeddedConnection> {
  const { dataDir, snapshot, serverUrl } = options;
  const origin = snapshot === undefined ? {} : { snapshot };
  let lock: DatabaseLock | null = null;
  try {
    if (dataDir === ':memory:') return await connectToThread(await startEmbedded(origin), null, options);
    lock = acquireLock(dataDir, serverUrl ?? null);
    const files = prepareDatabaseFiles(dataDir);
    const server = await startEmbedded({ dataDir: files.directory, ...origin });
    files.keep();
    return await connectToThread(server, lock, options);
  } catch (error) {
    lock?.release();
    throw error instanceof DomainError ? error : embeddedNotStarted(dataDir, error);
  }
}

async function connectToThread(
  server: EmbeddedServer,
  lock: DatabaseLock | null,
  options: EmbeddedOptions,
): Promise<EmbeddedConnection> {
  const listener = createSessionListener();
  const sql = openThreadClient(server.socketPath, listener, options.onStatement);
  let crash: DomainError | null = null;
  server.onCrash((cause) => {
    crash = embeddedCrashed(options.dataDir, cause);
    // The client would go on trying to reach the socket; ended, it refuses every statement at once.
    void sql.end({ timeout: 0 });
    options.onCrash?.(crash);
  });
  const ping = async (): Promise<void> => {
    if (crash !== null) throw crash;
    await sql`select 1`.catch((error: unknown) => {
      throw crash ?? embeddedNotStarted(options.dataDir, error);
    });
  };
  const close = async (): Promise<void> => {
    await sql.end({ timeout: CLOSE_LIMIT_S });
    await server.stop();
    lock?.release();
  };
  try {
    await ping();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    db: drizzle(sql),
    sql,
    kind: 'embedded',
    lock,
    listen: listener.listenOver(sql),
    ping,
    close,
    saveSnapshot: (file) => server.saveSnapshot(file),
  };
}

function openPool(url: string, max: number, onStatement: PostgresOptions['onStatement']): postgres.Sql {
  if (!/^postgres(ql)?:\/\//.test(url)) throw databaseUrlInvalid();
  try {
    return postgres(url, { max, connect_timeout: 10, onnotice: () => {}, debug: watch(onStatement) });
  } catch {
    throw databaseUrlInvalid();
  }
}

/**
 * One connection, kept for good. PGlite has a single session, and between statements outside a transaction the socket
 * server mixes the messages of its clients: two clients would read each other's unnamed statements.
 */
function openThreadClient(
  socketPath: string,
  { onNotify }: SessionListener,
  onStatement: EmbeddedOptions['onStatement'],
): postgres.Sql {
  const options: ListeningOptions = {
    path: socketPath,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: 1,
    idle_timeout: 0,
    max_lifetime: 0,
    onnotice: () => {},
    onnotify: onNotify,
    debug: watch(onStatement),
  };
  return postgres(options);
}

/** The driver asks each new connection for its array types; that is no statement of ours and would blur a count. */
const TYPES_QUERY = /^\s*select b\.oid, b\.typarray\s/;

function watch(
  onStatement: ((text: string) => void) | undefined,
): false | ((connection: number, text: string) => void) {
  if (onStatement === undefined) return false;
  return (_connection, text) => {
    if (!TYPES_QUERY.test(text)) onStatement(text);
  };
}

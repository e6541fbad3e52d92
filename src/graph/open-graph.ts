import 'reflect-metadata';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../config.ts';
import { dayInDhaka } from '../domain/calendar/day-in-dhaka.ts';
import { loadData } from '../operations/load-data.ts';
import { refreshMeasures } from '../operations/refresh-measures.ts';
import { type DatabaseConnection, openDatabase } from '../storage/connect.ts';
import { migrate } from '../storage/migrate.ts';
import { isToken } from './bearer-token.ts';
import { createLoaders, type GraphContext } from './context.ts';
import { DatasetFeed } from './dataset/dataset-feed.ts';
import { type Harvesting, type HarvestSettings, openHarvesting } from './harvest/open-harvesting.ts';
import { keepGazetteer } from './keep-gazetteer.ts';
import { buildGraphSchema } from './schema.ts';
import { type SubscriptionResults, subscribe } from './subscribe.ts';

/** Who asks: somebody over HTTP with the header he sent, or the owner of the database on his own machine. */
export type Caller = { authorization: string | null } | 'LOCAL_OWNER';

/** Subscriptions only read, so whoever is subscribed is nobody in particular. */
const ANYBODY: Caller = { authorization: null };

/** The graph over an open database that holds the project's data. */
export interface OpenGraph {
  readonly schema: GraphQLSchema;
  readonly connection: DatabaseConnection;
  readonly harvesting: Harvesting;
  /** A context for one request. */
  createContext(caller: Caller): GraphContext;
  /** Runs a subscription of a document that is valid. */
  subscribe(request: SubscriptionRequest): Promise<SubscriptionResults | ExecutionResult>;
  /** Ends subscriptions and closes the database. */
  close(): Promise<void>;
}

/** A subscription as it came in; its variables may be wrong. */
export type SubscriptionRequest = Pick<ExecutionArgs, 'document' | 'variableValues' | 'operationName'>;

/** What can be set beside the settings. `clock` says what time it is. */
export interface OpenGraphOptions {
  readonly clock?: () => Temporal.Instant;
  readonly onStatement?: (text: string) => void;
  readonly onCrash?: (error: Error) => void;
  /** Told of what goes wrong beside requests. */
  readonly onError?: (error: unknown) => void;
}

/** The settings that the graph leans on. */
export type GraphSettings = Pick<Config, 'adminToken' | 'closedLastDay'> & HarvestSettings;

/** Opens the database that the settings name, brings its tables up to date and loads `data/` where it has changed. */
export async function openGraph(
  config: Pick<Config, 'databaseUrl' | 'dataDir' | 'startData'> & GraphSettings,
  { clock = Temporal.Now.instant, onStatement, onCrash, onError }: OpenGraphOptions = {},
): Promise<OpenGraph> {
  const connection = await openDatabase({
    databaseUrl: config.databaseUrl ?? undefined,
    dataDir: config.dataDir,
    onStatement,
    onCrash,
  });
  try {
    await migrate(connection);
    await loadData(connection.db, { now: clock().toString(), countryOnly: config.startData === 'country' });
    await refreshMeasures(connection.db, clock().toString());
  } catch (error) {
    await connection.close();
    throw error;
  }
  return graphOver(connection, config, clock, onError);
}

/** The graph over a database that is open, migrated and loaded. */
export function graphOver(
  connection: DatabaseConnection,
  settings: GraphSettings,
  clock: () => Temporal.Instant = Temporal.Now.instant,
  onError: (error: unknown) => void = () => {},
): OpenGraph {
  const { adminToken, closedLastDay } = settings;
  const gazetteer = keepGazetteer(connection.db);
  const harvesting = openHarvesting(settings, { connection, gazetteer, clock, onError });
  const tokens = [adminToken, connection.lock?.info.secret ?? null];
  const schema = buildGraphSchema();
  const createContext = (caller: Caller): GraphContext => {
    const now = clock();
    const today = dayInDhaka(now);
    const loaders = createLoaders(connection.db, today);
    return {
      db: connection.db,
      loaders,
      // In place: Apollo answers with a copy of the context.
      forgetRead: () => void Object.assign(loaders, createLoaders(connection.db, today)),
      today,
      now: now.toString(),
      closedLastDay,
      mayWrite: caller === 'LOCAL_OWNER' || tokens.some((token) => isToken(caller.authorization, token)),
      gazetteer,
      harvesting,
      changes,
    };
  };
  const changes = new DatasetFeed(connection, () => createContext(ANYBODY));
  return {
    schema,
    connection,
    harvesting,
    createContext,
    subscribe: (request) => subscribe({ ...request, schema }, createContext(ANYBODY)),
    async close() {
      await harvesting.close();
      await changes.close();
      await connection.close();
    },
  };
}

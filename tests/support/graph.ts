import { type ExecutionResult, graphql } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../src/config.ts';
import { type Caller, graphOver, type OpenGraph } from '../../src/graph/open-graph.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { LOADED_AT } from './database-snapshot.ts';

/** The settings that the graph leans on, as they are where nothing is set. */
export const SETTINGS = readConfig({});

/** The instant at which every journey takes place. */
export const NOW = Temporal.Instant.from(LOADED_AT);

/** The graph over a database of the test file's own that holds the project's data. */
export interface TestGraph extends OpenGraph {
  readonly database: TestDatabase;
  /** Runs a query that must succeed and returns its data. */
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Runs a query and returns all that came back. */
  execute(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** The same as somebody else than the owner. */
  executeAs(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/** Opens the graph as its owner. Open it in `beforeAll`, `close()` it in `afterAll`. */
export async function openTestGraph(): Promise<TestGraph> {
  return graphOverDatabase(await openTestDatabase());
}

/** The graph over a database of the test's own; closing the graph closes the database. */
export function graphOverDatabase(
  database: TestDatabase,
  graph: OpenGraph = graphOver(database, SETTINGS, () => NOW),
): TestGraph {
  const executeAs: TestGraph['executeAs'] = (caller, source, variableValues) =>
    graphql({ schema: graph.schema, source, variableValues, contextValue: graph.createContext(caller) });
  const execute: TestGraph['execute'] = (query, variables) => executeAs('LOCAL_OWNER', query, variables);
  return {
    ...graph,
    database,
    execute,
    executeAs,
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await execute(query, variables);
      if (errors !== undefined) throw new Error(errors.map((error) => `${error.path}: ${error.stack}`).join('\n'));
      return data as Data;
    },
  };
}

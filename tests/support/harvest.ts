import { readConfig } from '../../src/config.ts';
import { graphOver } from '../../src/graph/open-graph.ts';
import type { Stoppable } from '../../src/storage/job-queue/job-queue.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { graphOverDatabase, NOW, type TestGraph } from './graph.ts';
import { serveTestGraph } from './served-graph.ts';

/** A node that serves its feed and harvests; `close()` ends all of it. */
export interface TestNode extends TestGraph {
  readonly url: string;
  readonly name: string;
  /** Enters a source and returns its id. */
  addSource(input: { kind: string; uri: string; office?: string; authority?: string }): Promise<string>;
  /** Takes no more harvests. */
  stopWorking(): Promise<void>;
  /** Harvests a source to the end. */
  harvest(source: string, dryRun?: boolean): Promise<TestHarvest>;
}

export interface TestHarvest {
  id: string;
  outcome: string;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  charters: number;
  withdrawn: number;
  held: number;
  refused: number;
  error: string | null;
  errorEn: string | null;
}

const HARVEST = 'id outcome added changed unchanged removed charters withdrawn held refused error errorEn';

/** Opens a node over a database; without one, over one of its own that holds the project's data. */
export async function openTestNode(
  name: string,
  options: { database?: TestDatabase; sourceFiles?: string; schedule?: boolean; concurrency?: number } = {},
): Promise<TestNode> {
  const { schedule = false, concurrency = 2 } = options;
  const database = options.database ?? (await openTestDatabase());
  const settings = readConfig({
    SANAD_NODE_NAME: name,
    SANAD_PRIVATE_HOSTS: '127.0.0.1',
    ...(options.sourceFiles !== undefined && { SANAD_SOURCE_FILES: options.sourceFiles }),
  });
  const errors: unknown[] = [];
  const graph = graphOverDatabase(
    database,
    graphOver(
      database,
      settings,
      () => NOW,
      (error) => void errors.push(error),
    ),
  );
  const server = await serveTestGraph(graph);
  const worker: Stoppable = await graph.harvesting.work({ concurrency, schedule });
  return {
    ...graph,
    name,
    url: server.url,
    async addSource(input) {
      const { addSource } = await graph.ask<{ addSource: { source: { id: string } | null; errors: unknown[] } }>(
        'mutation ($input: SourceInput!) { addSource(input: $input) { source { id } errors { code message } } }',
        { input: { name: `${input.kind} ${input.uri}`.slice(0, 200), ...input } },
      );
      if (addSource.source === null) throw new Error(JSON.stringify(addSource.errors));
      return addSource.source.id;
    },
    async harvest(source, dryRun = false) {
      const { runHarvest } = await graph.ask<{ runHarvest: { harvest: TestHarvest | null; errors: unknown[] } }>(
        `mutation ($source: ID!, $dryRun: Boolean) { runHarvest(source: $source, dryRun: $dryRun) {
          harvest { ${HARVEST} } errors { code message } } }`,
        { source, dryRun },
      );
      if (runHarvest.harvest === null) throw new Error(JSON.stringify(runHarvest.errors));
      if (errors.length > 0) throw errors[0];
      return runHarvest.harvest;
    },
    stopWorking: () => worker.stop(),
    async close() {
      await worker.stop();
      await server.close();
      await graph.close();
    },
  };
}

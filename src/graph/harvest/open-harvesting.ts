import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Config } from '../../config.ts';
import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import { sourceUnknown } from '../../operations/add-source/refusals.ts';
import type { HarvestPorts } from '../../operations/run-harvest/harvest-ports.ts';
import { openFetchers } from '../../operations/run-harvest/open-fetchers.ts';
import { type WorkHarvestsOptions, workHarvests } from '../../operations/work-harvests.ts';
import type { DatabaseConnection } from '../../storage/connect.ts';
import { keepNodeName } from '../../storage/feed/feed.write.ts';
import { readHarvests, type StoredHarvest } from '../../storage/harvest/harvest.read.ts';
import type { JobQueue, Stoppable } from '../../storage/job-queue/job-queue.ts';
import { openJobQueue } from '../../storage/job-queue/open-job-queue.ts';

/** Harvesting as the graph offers it. The queue opens when it is first needed: most programs never harvest. */
export interface Harvesting {
  readonly ports: HarvestPorts;
  queue(): Promise<JobQueue>;
  /** Works on harvests until stopped. */
  work(options: WorkHarvestsOptions): Promise<Stoppable>;
  /**
   * The harvest when it has ended, or as it is when this program does not work on it or some seconds have passed. Throws
   * NOT_FOUND where its source is removed meanwhile.
   */
  waitFor(harvestId: number): Promise<StoredHarvest>;
  close(): Promise<void>;
}

/** The settings that harvesting leans on. */
export type HarvestSettings = Pick<Config, 'privateHosts' | 'sourceFiles' | 'nodeName' | 'harvestContact'>;

/** What harvesting is made of beside its settings. */
export interface HarvestingParts {
  readonly connection: DatabaseConnection;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly clock: () => Temporal.Instant;
  readonly onError: (error: unknown) => void;
}

/** How long a request for a harvest waits for its end, and how often it looks. */
const WAIT_MS = 10_000;
const LOOK_MS = 100;

/** A source that fails for a moment is asked again soon; one whose server was killed finds another soon. */
const PATIENCE = { retryDelaySeconds: 10, silenceSeconds: 15 };

/** Harvesting over a database; nothing runs before `work`. */
export function openHarvesting(settings: HarvestSettings, parts: HarvestingParts): Harvesting {
  const { connection, gazetteer, clock, onError } = parts;
  const { db } = connection;
  const fetchers = openFetchers(settings);
  let named: Promise<string> | null = null;
  const ports: HarvestPorts = {
    db,
    ...fetchers.fetchers,
    filesDirectory: settings.sourceFiles,
    nodeName: () => {
      named ??= settings.nodeName === null ? keepNodeName(db, newName()) : Promise.resolve(settings.nodeName);
      return named;
    },
    gazetteer,
    clock,
    chance: Math.random,
    onError,
  };
  let queue: Promise<JobQueue> | null = null;
  const openQueue = () => {
    if (queue !== null) return queue;
    const opened = openJobQueue(connection, { onError, ...PATIENCE });
    queue = opened;
    // A database that was away is asked again the next time.
    opened.catch(() => {
      queue = null;
    });
    return opened;
  };
  let working = 0;
  return {
    ports,
    queue: openQueue,
    async work(options) {
      const worker = workHarvests(ports, await openQueue(), options);
      working += 1;
      return {
        async stop() {
          working -= 1;
          await worker.stop();
        },
      };
    },
    async waitFor(harvestId) {
      const until = performance.now() + WAIT_MS;
      for (;;) {
        const [harvest] = await readHarvests(db, [harvestId]);
        if (harvest === undefined) throw sourceUnknown(['source']);
        if (harvest.endedAt !== null || working === 0 || performance.now() > until) return harvest;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    },
    async close() {
      await (await queue)?.close();
      await fetchers.close();
    },
  };
}

/** Enough letters that no two nodes take one name. */
function newName(): string {
  return `sanad-${randomBytes(6).toString('hex')}`;
}

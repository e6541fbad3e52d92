import type { JobQueue, Stoppable } from '../storage/job-queue/job-queue.ts';
import { giveUpHarvest } from './give-up-harvest.ts';
import type { HarvestPorts } from './run-harvest/harvest-ports.ts';
import { runHarvest } from './run-harvest.ts';
import { scheduleHarvests } from './schedule-harvests.ts';

/** How a server works on harvests. */
export interface WorkHarvestsOptions {
  /** Harvests at once. */
  concurrency: number;
  /** Whether it also looks for sources that are due; else it runs what somebody asks for. */
  schedule: boolean;
  /** Seconds between two looks for what is due; default 10. */
  everySeconds?: number;
}

const LOOK_EVERY_SECONDS = 10;

/** Works on harvests until stopped: those asked for, and those that are due. Several servers share the work. */
export function workHarvests(
  ports: HarvestPorts,
  queue: JobQueue,
  { concurrency, schedule, everySeconds = LOOK_EVERY_SECONDS }: WorkHarvestsOptions,
): Stoppable {
  const worker = queue.work(({ harvestId }, attempt) => runHarvest(ports, harvestId, attempt), {
    concurrency,
    onDead: ({ harvestId }) => giveUpHarvest(ports, harvestId),
  });
  const look = async () => void (await scheduleHarvests(ports.db, queue, ports.clock().toString()));
  const clock = schedule ? queue.every('harvests due', everySeconds, look) : null;
  return {
    async stop() {
      await clock?.stop();
      await worker.stop();
    },
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from '../graph-client.ts';
import { HARVEST_FIELDS, type HarvestAnswer } from './describe-harvest.ts';

interface Requested {
  runHarvest: { harvest: HarvestAnswer | null; errors: Array<{ message: string; messageEn: string }> };
}

const RUN = `mutation ($source: ID!, $dryRun: Boolean) {
  runHarvest(source: $source, dryRun: $dryRun) { harvest { ${HARVEST_FIELDS} } errors { message messageEn } }
}`;
const LOOK = `query ($id: ID!) { node(id: $id) { ... on Harvest { ${HARVEST_FIELDS} } } }`;

const LOOK_MS = 500;

/**
 * Asks for a harvest and follows it to its end, or until it waits for another attempt, telling on the way how far it is.
 * Throws what the graph refuses.
 */
export async function followHarvest(
  client: GraphClient,
  source: string,
  dryRun: boolean,
  onProgress: (harvest: HarvestAnswer) => void,
): Promise<HarvestAnswer> {
  const { runHarvest } = await client.execute<Requested>(RUN, { source, dryRun });
  const [error] = runHarvest.errors;
  if (runHarvest.harvest === null) throw new Error(error?.messageEn ?? 'the harvest was refused');
  let harvest: HarvestAnswer = runHarvest.harvest;
  while (harvest.endedAt === null && !hasFailed(harvest)) {
    onProgress(harvest);
    await delay(LOOK_MS);
    harvest = await look(client, harvest.id);
  }
  return harvest;
}

/** Whether an attempt has failed: the next may be an hour away. */
export function hasFailed({ outcome, errorEn }: HarvestAnswer): boolean {
  return outcome === 'FAILED' || (outcome === 'QUEUED' && errorEn !== null);
}

async function look(client: GraphClient, id: string): Promise<HarvestAnswer> {
  const { node } = await client.execute<{ node: HarvestAnswer | null }>(LOOK, { id });
  if (node === null) throw new Error('the source was removed while it was harvested');
  return node;
}

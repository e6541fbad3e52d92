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

/** Asks for a harvest and follows it to its end, telling on the way how far it is. Throws what the graph refuses. */
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
  while (harvest.endedAt === null) {
    onProgress(harvest);
    await delay(LOOK_MS);
    harvest = await look(client, harvest.id);
  }
  return harvest;
}

async function look(client: GraphClient, id: string): Promise<HarvestAnswer> {
  const { node } = await client.execute<{ node: HarvestAnswer | null }>(LOOK, { id });
  if (node === null) throw new Error('the source was removed while it was harvested');
  return node;
}

import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from '../graph-client.ts';
import { type ConnectionPage, readAllPages } from '../read-all-pages.ts';
import { HARVEST_FIELDS, type HarvestAnswer } from './describe-harvest.ts';

interface Answer {
  sources: ConnectionPage<{ name: string; harvests: { nodes: HarvestAnswer[] } }>;
}

const LATEST = `query ($after: String) { sources(first: 100, after: $after) {
  nodes { name harvests(first: 1) { nodes { ${HARVEST_FIELDS} } } } pageInfo { hasNextPage endCursor } } }`;

const LOOK_MS = 5_000;

/** Tells of every harvest that ends since an instant, until the signal fires. */
export async function watchHarvests(
  client: GraphClient,
  { since, signal }: { since: Date; signal: AbortSignal },
  onEnded: (name: string, harvest: HarvestAnswer) => Promise<void>,
): Promise<void> {
  const told = new Set<string>();
  while (!signal.aborted) {
    for (const [name, harvest] of await readLatest(client)) {
      if (harvest.endedAt === null || new Date(harvest.endedAt) < since || told.has(harvest.id)) continue;
      told.add(harvest.id);
      await onEnded(name, harvest);
    }
    await delay(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function readLatest(client: GraphClient): Promise<Array<readonly [string, HarvestAnswer]>> {
  const sources = await readAllPages(client, LATEST, {}, (answer: Answer) => answer.sources);
  return sources.flatMap(({ name, harvests }) => harvests.nodes.map((harvest) => [name, harvest] as const));
}

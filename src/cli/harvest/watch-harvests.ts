import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from '../graph-client.ts';
import { HARVEST_FIELDS, type HarvestAnswer } from './describe-harvest.ts';

interface Answer {
  sources: {
    nodes: Array<{ name: string; harvests: { nodes: HarvestAnswer[] } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
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
  const latest: Array<readonly [string, HarvestAnswer]> = [];
  let after: string | null = null;
  do {
    const { sources }: Answer = await client.execute<Answer>(LATEST, { after });
    for (const { name, harvests } of sources.nodes) {
      for (const harvest of harvests.nodes) latest.push([name, harvest]);
    }
    after = sources.pageInfo.hasNextPage ? sources.pageInfo.endCursor : null;
  } while (after !== null);
  return latest;
}

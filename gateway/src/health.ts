import type { Subgraph } from './subgraph.ts';

/** How many of a subgraph's servers answer. */
export interface SubgraphHealth {
  readonly name: string;
  readonly answering: number;
  readonly of: number;
}

/** A server that takes longer is as good as away. */
const LIMIT_MS = 2_000;

/** Asks every server of every subgraph for the least there is. */
export async function askSubgraphs(subgraphs: readonly Subgraph[]): Promise<SubgraphHealth[]> {
  return Promise.all(
    subgraphs.map(async ({ name, urls }) => {
      const answers = await Promise.all(urls.map(isAnswering));
      return { name, answering: answers.filter(Boolean).length, of: urls.length };
    }),
  );
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

import type { GraphClient } from './graph-client.ts';

/** A page of a connection, as far as the next one is found by it. */
export interface ConnectionPage<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every node of a connection, page after page; the query takes `$after`. `pick` finds the connection in an answer. */
export async function readAllPages<Answer, Node>(
  client: GraphClient,
  query: string,
  variables: Record<string, unknown>,
  pick: (answer: Answer) => ConnectionPage<Node>,
): Promise<Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = pick(await client.execute<Answer>(query, { ...variables, after }));
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

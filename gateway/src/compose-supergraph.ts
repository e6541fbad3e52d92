import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** What a subgraph says of itself, and where it is. */
export interface SubgraphSdl {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** The subgraphs do not fit together; one sentence each in `reasons`. */
export class CompositionFailed extends Error {
  override readonly name = 'CompositionFailed';
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`The subgraphs do not fit together:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
    this.reasons = reasons;
  }
}

/** Joins subgraphs into one supergraph, as SDL. Throws CompositionFailed. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (result.errors !== undefined) throw new CompositionFailed(result.errors.map(({ message }) => message));
  return result.supergraphSdl;
}

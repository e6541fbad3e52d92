import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type GraphQLSchema, parse } from 'graphql';

/** A subgraph as a composer takes it. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url?: string;
}

/** Composes subgraphs. Throws with all that is wrong with them. */
export function compose(subgraphs: readonly Subgraph[]): { supergraphSdl: string; publicSdl: string } {
  const composed = composeServices(
    subgraphs.map(({ name, sdl, url = 'http://localhost/' }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (compositionHasErrors(composed)) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return { supergraphSdl: composed.supergraphSdl, publicSdl: composed.publicSdl };
}

/** The schema of a gateway that asks the subgraphs over HTTP. */
export function gatewaySchema(subgraphs: readonly Subgraph[]): GraphQLSchema {
  return getStitchedSchemaFromSupergraphSdl({ supergraphSdl: compose(subgraphs).supergraphSdl });
}

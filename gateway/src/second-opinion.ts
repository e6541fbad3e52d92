import { composeServices } from '@apollo/composition';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { CompositionFailed, composeSupergraph, type SubgraphSdl } from './compose-supergraph.ts';

/** What two composers say to the same subgraphs. They agree where both join them, and into the same public schema. */
export interface Opinions {
  /** Errors of the composer that the gateway runs with. */
  readonly first: readonly string[];
  /** Errors of the other one, which is used in development only. */
  readonly second: readonly string[];
  /** Remarks of the other one on what it joined all the same. */
  readonly hints: readonly string[];
  /** Lines that only one of the two public schemas has, marked − (only the first) and + (only the second). */
  readonly differences: readonly string[];
}

/** Lets two composers that share no code join the subgraphs. Throws nothing for subgraphs that do not fit. */
export function askBothComposers(subgraphs: readonly SubgraphSdl[]): Opinions {
  const mine = composeFirst(subgraphs);
  const other = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  return {
    first: mine.errors,
    second: (other.errors ?? []).map(({ message }) => message),
    hints: (other.hints ?? []).map((hint) => hint.toString()),
    differences:
      mine.supergraph === undefined || other.supergraphSdl === undefined
        ? []
        : differingLines(publicLines(mine.supergraph), publicLines(other.supergraphSdl)),
  };
}

function composeFirst(subgraphs: readonly SubgraphSdl[]): { supergraph?: string; errors: readonly string[] } {
  try {
    return { supergraph: composeSupergraph(subgraphs), errors: [] };
  } catch (error) {
    if (!(error instanceof CompositionFailed)) throw error;
    return { errors: error.reasons };
  }
}

/** The fields of the public schema, each with its type in front, so that a line says where it belongs. */
function publicLines(supergraph: string): string[] {
  const schema: GraphQLSchema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)), {
    assumeValidSDL: true,
  });
  let type = '';
  return printSchema(lexicographicSortSchema(schema))
    .split('\n')
    .map((line) => {
      if (!line.startsWith(' ')) type = line;
      return line.startsWith(' ') ? `${type} ${line.trim()}` : line;
    });
}

function differingLines(first: readonly string[], second: readonly string[]): string[] {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return [
    ...first.filter((line) => !inSecond.has(line)).map((line) => `− ${line}`),
    ...second.filter((line) => !inFirst.has(line)).map((line) => `+ ${line}`),
  ];
}

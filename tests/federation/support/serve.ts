import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';

/** Something that listens on this machine. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a schema on a free port; a request may ask for the trace of federation (`ftv1`). */
export async function serve(schema: GraphQLSchema): Promise<Served> {
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTrace()] });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
}

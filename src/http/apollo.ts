import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { limitQueryCost } from './query-cost.ts';
import { refuseSubscriptions } from './subscriptions/refuse-subscriptions.ts';

/** Translates what a resolver threw into what a client may see. */
export type FormatError = NonNullable<ApolloServerOptions<BaseContext>['formatError']>;

/** What Apollo needs to be told. `maxQueryTokens` bounds the work of the parser. */
export interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly logger: FastifyBaseLogger;
  readonly maxQueryTokens: number;
}

/**
 * Apollo Server without anything that leaves the machine and without the plugins that put a hook on every field.
 * Every setting that Apollo would take from the environment is given here.
 */
export function createApollo<TContext extends BaseContext>(settings: ApolloSettings): ApolloServer<TContext> {
  return new ApolloServer<TContext>({
    schema: settings.schema,
    formatError: settings.formatError,
    logger: settings.logger,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: settings.maxQueryTokens },
    stopOnTerminationSignals: false,
    plugins: [
      refuseSubscriptions,
      limitQueryCost(settings.schema),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

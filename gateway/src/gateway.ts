import { createGatewayRuntime, type GatewayPlugin, type GatewayRuntime, Logger } from '@graphql-hive/gateway-runtime';
import type { GraphQLError } from 'graphql';
import { Balancer } from './balancer.ts';
import type { Config } from './config.ts';
import { askInTurn } from './fail-over.ts';
import type { Log } from './log.ts';
import { depthLimit, parseWithin } from './query-limits.ts';
import { presentFailure } from './subgraph-failure.ts';
import type { SupergraphSource } from './supergraph-source.ts';

/** Headers of a request that go on to every subgraph. */
const PROPAGATED = ['authorization', 'accept-language', 'x-request-id'] as const;

/** Hive's engine over our subgraphs; `dispose` it when it is not needed any more. */
export function createGateway(config: Config, source: SupergraphSource, log: Log): GatewayRuntime {
  // The engine reads it by itself, and does not start at a level that only we know.
  delete process.env.LOG_LEVEL;
  return createGatewayRuntime({
    supergraph: () => source.load(),
    pollingInterval: config.pollMs,
    gracefulSchemaReload: { drainTimeout: config.drainTimeoutMs || 1 },
    transportEntries: {
      // Equal questions of two people stay two: they may have different rights, and one may hang up.
      '*.http': { options: { deduplicateInflightRequests: false, method: 'POST' } },
    },
    upstreamTimeout: ({ executionRequest }) =>
      executionRequest?.operationType === 'subscription' ? undefined : config.timeoutMs,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) =>
        Object.fromEntries(PROPAGATED.map((name) => [name, request.headers.get(name)])),
    },
    requestId: true,
    plugins: () => [addressesInTurn(config), failuresInOurWords(), queryLimits(config)],
    // Nothing is loaded from elsewhere, and no page of another site may ask in the name of who visits it.
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    logging: new Logger({
      level: 'error',
      writers: [{ write: (_level, attrs, message) => log.error(lineOf(message, attrs)) }],
    }),
  });
}

function lineOf(message: string | null | undefined, attrs: unknown): string {
  const errors =
    attrs instanceof Error ? [attrs] : Object.values(attrs ?? {}).filter((value) => value instanceof Error);
  return [message, ...errors.map((error) => error.message)].filter(Boolean).join(': ');
}

/** Several servers of one subgraph share its questions, and stand in for each other. */
function addressesInTurn({ subgraphs }: Config): GatewayPlugin {
  const balancers = new Map(subgraphs.map(({ name, urls }) => [name, new Balancer(urls)]));
  return {
    onFetch({ executionRequest, fetchFn, setFetchFn }) {
      const balancer = balancers.get(executionRequest?.subgraphName ?? '');
      if (balancer === undefined) return;
      const repeatable = executionRequest?.operationType !== 'mutation';
      setFetchFn(async (_url, options, ...rest) =>
        askInTurn(balancer, async (url) => fetchFn(url, options, ...rest), { repeatable, signal: options?.signal }),
      );
    },
  };
}

function failuresInOurWords(): GatewayPlugin {
  return {
    onSubgraphExecute({ subgraphName, executor, setExecutor }) {
      setExecutor(async (request) => {
        try {
          const result = await executor(request);
          if (!('errors' in result) || !result.errors) return result;
          return { ...result, errors: result.errors.map((error: GraphQLError) => presentFailure(error, subgraphName)) };
        } catch (error) {
          return { errors: [presentFailure(error, subgraphName)] };
        }
      });
    },
  };
}

function queryLimits({ maxQueryTokens, maxQueryDepth }: Config): GatewayPlugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithin(maxQueryTokens));
    },
    onValidate({ addValidationRule }) {
      addValidationRule(depthLimit(maxQueryDepth));
    },
  };
}

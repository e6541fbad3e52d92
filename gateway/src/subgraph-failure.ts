import { GraphQLError } from 'graphql';

type Failure = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT';

const MESSAGES = {
  SUBGRAPH_UNAVAILABLE: {
    en: (name: string) => `The subgraph ${name} does not answer. What it would add is left out.`,
    bn: (name: string) => `${name} সাবগ্রাফটি উত্তর দিচ্ছে না। এর অংশটুকু বাদ রাখা হয়েছে।`,
  },
  SUBGRAPH_TIMEOUT: {
    en: (name: string) => `The subgraph ${name} took too long. What it would add is left out.`,
    bn: (name: string) => `${name} সাবগ্রাফটি উত্তর দিতে বেশি সময় নিচ্ছে। এর অংশটুকু বাদ রাখা হয়েছে।`,
  },
} as const;

/** What the transport and its time limit call their failures; a subgraph's own errors have other codes, or a path. */
const OF_THE_TRANSPORT: Readonly<Record<string, Failure>> = {
  SUBREQUEST_HTTP_ERROR: 'SUBGRAPH_UNAVAILABLE',
  RESPONSE_VALIDATION_FAILED: 'SUBGRAPH_UNAVAILABLE',
  TIMEOUT_ERROR: 'SUBGRAPH_TIMEOUT',
  GATEWAY_TIMEOUT: 'SUBGRAPH_TIMEOUT',
};

/**
 * An error of a subgraph as clients may see it. Its own errors stay as they are. Where the subgraph was not reached, a
 * sentence in both languages takes the place of addresses and requests, which are nobody's business.
 */
export function presentFailure(error: unknown, subgraph: string): GraphQLError {
  if (!(error instanceof Error)) return failure('SUBGRAPH_UNAVAILABLE', subgraph);
  if (error.name === 'TimeoutError') return failure('SUBGRAPH_TIMEOUT', subgraph);
  if (!(error instanceof GraphQLError)) return failure('SUBGRAPH_UNAVAILABLE', subgraph);
  const code = OF_THE_TRANSPORT[String(error.extensions.code)];
  return code === undefined ? error : failure(code, subgraph);
}

function failure(code: Failure, subgraph: string): GraphQLError {
  return new GraphQLError(MESSAGES[code].en(subgraph), {
    extensions: { code, messageBn: MESSAGES[code].bn(subgraph), serviceName: subgraph },
  });
}

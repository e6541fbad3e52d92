import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';

/** An instant as an ISO 8601 string in UTC; Postgres's own spelling of a timestamp is accepted too. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'ISO 8601 instant, UTC',
  serialize: (value) => readInstant(value),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function readInstant(value: unknown): string {
  try {
    if (typeof value === 'string') return Temporal.Instant.from(value).toString();
  } catch {
    // Falls through to the same answer as any other text that is no instant.
  }
  throw new GraphQLError(`DateTime cannot represent ${JSON.stringify(value)}: write it as 2025-09-01T06:00:00Z.`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      messageBn: `${JSON.stringify(value)} কোনো মুহূর্ত নয়; এভাবে লিখুন: 2025-09-01T06:00:00Z।`,
    },
  });
}

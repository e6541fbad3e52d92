import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';

/** Postgres knows no year 0. */
const SHAPE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** A calendar date as an ISO 8601 string, from such a string or a PlainDate; a day that does not exist is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'ISO 8601 calendar date, 2025-09-01',
  serialize: (value) => (value instanceof Temporal.PlainDate ? value.toString() : readDate(value)),
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

function readDate(value: unknown): string {
  try {
    if (typeof value === 'string' && SHAPE.test(value)) return Temporal.PlainDate.from(value).toString();
  } catch {
    // Falls through to the same answer as any other text that is no date.
  }
  throw new GraphQLError(`Date cannot represent ${JSON.stringify(value)}: write it as 2025-09-01.`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      messageBn: `${JSON.stringify(value)} কোনো তারিখ নয়; এভাবে লিখুন: 2025-09-01।`,
    },
  });
}

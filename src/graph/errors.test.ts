import { ApolloServer } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../domain/errors.ts';
import { formatError } from './errors.ts';

const SECRET_SQL = 'select "original" from "provenances" where "sha256" = $1';

/** What goes wrong, by the name of the field that does. */
const FAILURES: Record<string, () => never> = {
  domain: () => {
    throw new DomainError('BAD_USER_INPUT', 'first must be from 1.', 'first ১ থেকে।', ['filter', 'first']);
  },
  withoutPlace: () => {
    throw new DomainError('NOT_FOUND', 'There is none.', 'নেই।');
  },
  database: () => {
    throw new Error(`Failed query: ${SECRET_SQL}`, { cause: new Error('connection refused by 10.0.0.7') });
  },
  zeroByte: () => {
    throw new Error(`Failed query: ${SECRET_SQL}`, { cause: Object.assign(new Error(SECRET_SQL), { code: '22021' }) });
  },
  bug: () => {
    throw new TypeError('Cannot read properties of undefined (reading secret)');
  },
  text: () => {
    throw 'secret-value';
  },
  refused: () => {
    throw new GraphQLError('Date cannot represent "x".', { extensions: { code: 'BAD_USER_INPUT', secret: 1 } });
  },
};

const fields = Object.keys(FAILURES).map((name) => `${name}(n: Int): Int`);
const server = new ApolloServer({
  typeDefs: `type Query { ${fields.join(' ')} fine: Int }`,
  resolvers: { Query: { ...FAILURES, fine: () => 1 } },
  formatError,
});
beforeAll(() => server.start());
afterAll(() => server.stop());

async function errorsOf(query: string, variables = {}): Promise<readonly GraphQLFormattedError[]> {
  const { body } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('the answer came in parts');
  return body.singleResult.errors ?? [];
}

const MASKED = {
  message: 'The server could not answer this. Its log says why.',
  locations: [{ line: 1, column: 3 }],
  extensions: { code: 'INTERNAL_SERVER_ERROR', messageBn: expect.stringMatching(/[ঀ-৿]/) },
};

describe('an error as clients see it', () => {
  it('keeps the words of a DomainError in both languages and names the argument', async () => {
    expect(await errorsOf('{ domain }')).toEqual([
      {
        message: 'first must be from 1.',
        path: ['domain'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT', messageBn: 'first ১ থেকে।', argument: ['filter', 'first'] },
      },
    ]);
  });

  it('names no argument where there is none', async () => {
    expect(await errorsOf('{ withoutPlace }')).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: [] } }]);
  });

  it.each(['database', 'bug', 'text'])('says nothing of a failure of our own (%s)', async (field) => {
    const errors = await errorsOf(`{ ${field} }`);
    expect(errors).toEqual([{ ...MASKED, path: [field] }]);
    expect(JSON.stringify(errors)).not.toMatch(/select|provenances|secret|10\.0\.0\.7/);
  });

  it('blames the asker for a zero byte, which no database text can hold', async () => {
    const errors = await errorsOf('{ zeroByte }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('U+0000'), path: ['zeroByte'] }]);
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      messageBn: expect.stringContaining('U+0000'),
      argument: [],
    });
    expect(JSON.stringify(errors)).not.toContain('select');
  });

  it('keeps the message of an error about the request, and nothing else of it', async () => {
    expect(await errorsOf('{ refused }')).toEqual([
      {
        message: 'Date cannot represent "x".',
        path: ['refused'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it.each([
    ['{ fine', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['{ fines }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "fines"'],
    ['{ domain(n: 1.5) }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Int cannot represent'],
    ['query ($n: Int) { domain(n: $n) }', { n: 'one' }, 'BAD_USER_INPUT', 'Variable "$n" got invalid value'],
    ['query A { fine } query B { fine }', {}, 'OPERATION_RESOLUTION_FAILURE', 'operation name'],
  ])('says what is wrong with the request %s', async (query, variables, code, message) => {
    const errors = await errorsOf(query, variables);
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }]);
    expect(Object.keys(errors[0]?.extensions ?? {})).toEqual(['code']);
  });
});

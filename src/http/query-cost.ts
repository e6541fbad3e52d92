import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isListType,
  isNonNullType,
} from 'graphql';
// Its ESM build loads a second copy of graphql, which refuses our schema.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { toBanglaDigits } from '../domain/text/digits.ts';

/** What one query may ask for, in values: far above a district dashboard, far below what would hold up the others. */
export const MAX_QUERY_COST = 500_000;

/** How many entries a list without a page size is taken to have: about the services of a charter. */
const LIST_SIZE = 25;

/** What the server works for these beyond the values they give, so that a request cannot ask for hundreds of them. */
const WORK: Readonly<Record<string, number>> = {
  search: 10_000,
  compareDeadlines: 5_000,
  compareOffices: 5_000,
  // Of an area: up to five times as many offices.
  comparison: 25_000,
  readCharter: 50_000,
  calendar: 2_000,
  // An original may have 10 MB, a third more in base64, and an answer is one text, which cannot grow beyond 512 MB. A
  // page of 20, as nodes ask for, passes; a hundred originals do not.
  contentBase64: 20_000,
};

/** The page size of a connection that is not asked for one. */
const DEFAULT_PAGE = 20;

/** Refuses a query that asks for more values than the limit, before anything is read. */
export function limitQueryCost(schema: GraphQLSchema): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, operationName }) => {
        const variables = request.variables ?? {};
        // Variables that are wrong cannot be counted; the execution refuses them, saying which.
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return;
        checkQueryCost(schema, document, variables, operationName);
      },
    }),
  };
}

/** Throws where a valid document, with variables that fit it, asks for more values than the limit. */
export function checkQueryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null,
): void {
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName !== null && { operationName }),
    estimators: [countValues],
  });
  if (cost > MAX_QUERY_COST) throw tooCostly(cost);
}

/**
 * A value and all below it, times the entries of its list. A connection's page multiplies what hangs on its nodes, a list
 * asked for by ids or representations has as many entries, each a value too; what a client asks of the schema itself is
 * free.
 */
const countValues: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (field.name.startsWith('__')) return 0;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const named = args.ids ?? args.representations;
  if (isListType(type) && Array.isArray(named)) return 1 + named.length * (1 + childComplexity);
  const isConnection = field.args.some(({ name }) => name === 'first');
  const entries = isConnection
    ? (args.first ?? args.last ?? DEFAULT_PAGE)
    : isListType(type)
      ? listSize(field.name)
      : 1;
  return (WORK[field.name] ?? 1) + Math.max(1, entries) * childComplexity;
};

/** The entries of a connection are counted at the connection. */
function listSize(name: string): number {
  return name === 'nodes' || name === 'edges' ? 1 : LIST_SIZE;
}

function tooCostly(cost: number): GraphQLError {
  return new GraphQLError(
    `The query asks for about ${cost} values; ${MAX_QUERY_COST} are allowed. Ask for fewer entries (first) or fewer levels, in several queries.`,
    {
      extensions: {
        code: 'BAD_USER_INPUT',
        http: { status: 400 },
        messageBn: `প্রশ্নটি প্রায় ${toBanglaDigits(String(cost))}টি মান চায়; সর্বোচ্চ ${toBanglaDigits(String(MAX_QUERY_COST))}টি চাওয়া যায়। কম সংখ্যক (first) বা কম স্তর চেয়ে কয়েকটি প্রশ্নে ভাগ করুন।`,
      },
    },
  );
}

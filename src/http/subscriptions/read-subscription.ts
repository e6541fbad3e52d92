import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { checkQueryCost } from '../query-cost.ts';
import { countSelections } from './count-selections.ts';
import { requestError } from './request-error.ts';

/** A subscription as a client sent it: nothing of it is to be trusted. */
export interface SentSubscription {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** One that may be run. */
export interface ReadSubscription {
  readonly document: DocumentNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** What it is read by. */
export interface ReadingRules {
  readonly schema: GraphQLSchema;
  readonly maxQueryTokens: number;
}

/** Fields with those of every fragment where it is spread: an event is answered to many, so it is less than a query may have. */
const MOST_SELECTIONS = 10_000;

/** Reads a subscription by the rules of queries; else gives what is wrong with it. */
export function readSubscription(
  sent: SentSubscription,
  { schema, maxQueryTokens }: ReadingRules,
): ReadSubscription | readonly GraphQLError[] {
  const { query, variables = null, operationName = null } = sent;
  if (typeof query !== 'string' || !isObjectOrNull(variables) || !isStringOrNull(operationName)) return [NOT_READABLE];
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: maxQueryTokens });
  } catch (error) {
    return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
  }
  // Before anything walks through the fragments one spread after the other.
  if (countSelections(document) > MOST_SELECTIONS) return [TOO_MANY_SELECTIONS];
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return [NO_OPERATION];
  if (operation.operation !== 'subscription') return [NOT_A_SUBSCRIPTION];
  const variableValues = variables ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, { maxErrors: 50 });
  if (errors !== undefined) return errors.map((error) => withCode(error, 'BAD_USER_INPUT'));
  try {
    checkQueryCost(schema, document, variableValues, operationName);
  } catch (error) {
    return [withCode(error, 'BAD_USER_INPUT')];
  }
  return { document, variableValues, operationName };
}

function withCode(error: unknown, code: string): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  error.extensions.code ??= code;
  return error;
}

const isObjectOrNull = (value: unknown): value is Record<string, unknown> | null =>
  typeof value === 'object' && !Array.isArray(value);

const isStringOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

const NOT_READABLE = requestError(
  'BAD_REQUEST',
  'This is no GraphQL request. Send {"query": "subscription { … }"}, if need be with "variables" (an object) and "operationName".',
  'এটি গ্রাফকিউএল অনুরোধ নয়। {"query": "subscription { … }"} পাঠান, প্রয়োজনে "variables" (অবজেক্ট) ও "operationName" সহ।',
);

const NO_OPERATION = requestError(
  'BAD_REQUEST',
  'The document holds several operations or none of that name. Name one in "operationName".',
  'ডকুমেন্টে একাধিক অপারেশন আছে, অথবা ঐ নামে কোনোটি নেই। "operationName"-এ একটির নাম দিন।',
);

const NOT_A_SUBSCRIPTION = requestError(
  'BAD_REQUEST',
  'Only subscriptions are answered here. Send queries and mutations to /graphql by POST.',
  'এখানে শুধু সাবস্ক্রিপশনের উত্তর দেওয়া হয়। কোয়েরি ও মিউটেশন POST দিয়ে /graphql-এ পাঠান।',
);

const TOO_MANY_SELECTIONS = requestError(
  'GRAPHQL_VALIDATION_FAILED',
  `The subscription selects more than ${MOST_SELECTIONS} fields. Ask for less, and refetch the rest by a query.`,
  'সাবস্ক্রিপশনটি ১০,০০০-এর বেশি ফিল্ড চায়। কম চান, বাকিটা কোয়েরি দিয়ে আনুন।',
);

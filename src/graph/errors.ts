import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/errors.ts';

/** Codes of errors that graphql-js and Apollo raise about the request itself: their messages may be shown. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * An error as clients see it. A DomainError keeps its words, in both languages, and names the argument at fault;
 * what is our own fault is masked, because a database error's message holds the statement.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, locations, extensions } = formatted;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  if (cause instanceof DomainError) {
    const { code, message, messageBn, place } = cause;
    return { message, ...where, extensions: { code, messageBn, argument: [...place] } };
  }
  if (isZeroByteRefused(cause)) {
    return {
      message: 'A text in the request holds a zero byte (U+0000). Leave it out.',
      ...where,
      extensions: {
        code: 'BAD_USER_INPUT',
        messageBn: 'অনুরোধের একটি লেখায় শূন্য বাইট (U+0000) আছে। সেটি বাদ দিন।',
        argument: [],
      },
    };
  }
  const { code, messageBn } = { ...extensions };
  if (REQUEST_ERRORS.has(String(code))) {
    const inBangla = typeof messageBn === 'string' ? { messageBn } : {};
    return { message: formatted.message, ...where, extensions: { code, ...inBangla } };
  }
  return {
    message: 'The server could not answer this. Its log says why.',
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', messageBn: 'সার্ভার উত্তর দিতে পারেনি। কারণ সার্ভারের লগে আছে।' },
  };
}

/** Postgres's character_not_in_repertoire: what JSON brings as text is Unicode, so only U+0000 can be refused. */
const NOT_IN_REPERTOIRE = '22021';

function isZeroByteRefused(error: unknown): boolean {
  const reason = error instanceof Error ? error.cause : undefined;
  return reason instanceof Error && 'code' in reason && reason.code === NOT_IN_REPERTOIRE;
}

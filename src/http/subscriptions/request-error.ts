import { GraphQLError } from 'graphql';

/** Codes that `formatError` lets through, words and all. */
type RequestErrorCode = 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED';

/** An error of whoever asks, in English and Bangla. `status` is for answers over HTTP. */
export function requestError(
  code: RequestErrorCode,
  message: string,
  messageBn: string,
  status?: number,
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, messageBn, ...(status !== undefined && { http: { status } }) },
  });
}

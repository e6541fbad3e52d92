import { AskError, failed, unreachable } from './ask-error.ts';
import type { AnyQuestion, Question } from './question.ts';

interface GraphError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly messageBn?: string };
}

/** An answer of the graph as it comes. */
export interface GraphAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphError[];
}

/** Codes that tell of the server's state, not of the question. */
const PASSING_CODES = new Set([
  'DATABASE_LOCKED',
  'DATABASE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'SERVER_CLOSING',
  'TIMED_OUT',
]);

/** Asks the public API. Rejects with an AskError; with the reason of `signal` where it was given up. */
export async function ask<Result, Variables>(
  question: Question<Result, Variables>,
  signal?: AbortSignal,
): Promise<Result> {
  return askAny<Result>(question, signal);
}

/** Asks a question of which only its answer's name in the cache matters. */
export async function askAny<Result>({ document, variables }: AnyQuestion, signal?: AbortSignal): Promise<Result> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  return resultOf(await readAnswer<Result>(response, signal), response.status);
}

/** What an answer holds. Throws an AskError where it holds none. */
export function resultOf<Result>(answer: GraphAnswer<Result>, status: number): Result {
  const error = answer.errors?.[0];
  if (error !== undefined) throw toAskError(error);
  if (answer.data == null) throw failed(status);
  return answer.data;
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal && { signal }),
    });
  } catch {
    signal?.throwIfAborted();
    throw unreachable();
  }
}

async function readAnswer<Result>(response: Response, signal: AbortSignal | undefined): Promise<GraphAnswer<Result>> {
  try {
    return await response.json();
  } catch {
    signal?.throwIfAborted();
    throw response.ok ? unreachable() : failed(response.status);
  }
}

function toAskError({ message, extensions }: GraphError): AskError {
  const code = extensions?.code ?? 'UNKNOWN';
  return new AskError(code, message, extensions?.messageBn ?? message, PASSING_CODES.has(code));
}

import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask, askAny } from './ask.ts';
import { AskError } from './ask-error.ts';
import { type AnyQuestion, keyOf, type Question } from './question.ts';

const LONGEST_WAIT_MS = 8_000;
const FRESH_MS = 5 * 60_000;

/** The answers that the pages show. A passing failure is asked again until it succeeds: the page mends itself. */
export function createAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: 'always',
        retry: (_count, error) => error instanceof AskError && error.isPassing,
        retryDelay: (count) => Math.min(500 * 2 ** count, LONGEST_WAIT_MS),
      },
    },
  });
}

/** What the API answers, or an AskError. */
export type Answer<Result> = UseQueryResult<Result, Error>;

/** How a question is asked. `keepsBefore`: until it is answered, the answer of the question before stands in its place. */
export interface AskOptions {
  readonly enabled?: boolean;
  readonly keepsBefore?: boolean;
}

/** Asks a question and keeps its answer up to date. */
export function useAnswer<Result, Variables>(
  question: Question<Result, Variables>,
  { enabled = true, keepsBefore = false }: AskOptions = {},
): Answer<Result> {
  return useQuery({
    queryKey: keyOf(question),
    queryFn: ({ signal }) => ask(question, signal),
    enabled,
    ...(keepsBefore && { placeholderData: keepPreviousData }),
  });
}

/** Asks ahead, before the page that shows the answer is loaded. */
export function askAhead(answers: QueryClient, question: AnyQuestion): void {
  void answers.prefetchQuery({ queryKey: keyOf(question), queryFn: ({ signal }) => askAny(question, signal) });
}

import type { QueryClient } from '@tanstack/react-query';
import { createClient } from 'graphql-ws';

/** Whether changes are heard of. */
export type LiveState = 'connecting' | 'live' | 'lost';

const SUBSCRIPTION = 'subscription DatasetChanged { datasetChanged { revision } }';

/** An import of many charters tells many changes: what is shown is asked for anew at most so often. */
const SHORTEST_INTERVAL_MS = 1_000;

const LONGEST_WAIT_MS = 8_000;

/**
 * Hears of stored changes and has everything on screen asked for anew. Changes are not kept while the connection is lost, so
 * the same is done whenever it comes back. Returns what ends it.
 */
export function followChanges(answers: QueryClient, tell: (state: LiveState) => void): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    wait ??= setTimeout(() => {
      wait = undefined;
      void answers.invalidateQueries();
    }, SHORTEST_INTERVAL_MS);
  };
  let wasLost = false;
  const client = createClient({
    url: new URL('/graphql', window.location.href.replace(/^http/, 'ws')).href,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (count) => new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** count, LONGEST_WAIT_MS))),
    shouldRetry: () => true,
    on: {
      connected: () => {
        tell('live');
        if (wasLost) refresh();
        wasLost = false;
      },
      closed: () => {
        wasLost = true;
        tell('lost');
      },
    },
  });
  const stop = client.subscribe(
    { query: SUBSCRIPTION },
    { next: refresh, error: () => tell('lost'), complete: () => {} },
  );
  return () => {
    clearTimeout(wait);
    stop();
    void client.dispose();
  };
}

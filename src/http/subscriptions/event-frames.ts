import type { FormattedExecutionResult } from 'graphql';

/** A line that every reader passes over: it tells proxies and clients that the connection is alive. */
const PING = ':\n\n';

/** A result as an event of GraphQL over SSE, in the mode of one connection a subscription. */
export const resultFrame = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/** Says that nothing more will come, and that asking again is of no use. */
export const COMPLETE_FRAME = 'event: complete\ndata:\n\n';

/**
 * The events of a subscription, with a ping at the beginning and after every `pingMs` without one. They end without a
 * word when the subscription is ended, so that clients connect again.
 */
export async function* eventFrames(
  results: AsyncIterator<FormattedExecutionResult, undefined>,
  pingMs: number,
): AsyncGenerator<string, void, undefined> {
  // Some browsers believe in the connection only with the first byte.
  yield PING;
  let next = results.next();
  for (;;) {
    const result = await withinOrNull(next, pingMs);
    if (result === null) {
      yield PING;
      continue;
    }
    if (result.done) return;
    yield resultFrame(result.value);
    next = results.next();
  }
}

async function withinOrNull<Value>(work: Promise<Value>, limitMs: number): Promise<Value | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), limitMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

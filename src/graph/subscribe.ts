import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { GraphContext } from './context.ts';
import type { DatasetEvent } from './dataset/dataset-feed.ts';

/** What a subscription gives; `return` ends it, also while the next result is waited for. */
export interface SubscriptionResults extends AsyncIterableIterator<ExecutionResult, undefined> {
  return(): Promise<IteratorResult<ExecutionResult, undefined>>;
}

/**
 * Runs a subscription, or tells why it cannot run. Unlike graphql-js's own `subscribe`, which would keep what was read
 * and the day for as long as somebody is subscribed, it answers every event in the event's own context.
 */
export async function subscribe(
  args: Omit<ExecutionArgs, 'contextValue' | 'rootValue'>,
  context: GraphContext,
): Promise<SubscriptionResults | ExecutionResult> {
  const opened = await createSourceEventStream({ ...args, contextValue: context });
  if (!(Symbol.asyncIterator in opened)) return opened;
  const events = opened[Symbol.asyncIterator]() as AsyncIterator<DatasetEvent<GraphContext>, undefined>;
  const results: SubscriptionResults = {
    async next() {
      const { done, value } = await events.next();
      if (done) return { done, value: undefined };
      return { done: false, value: await execute({ ...args, rootValue: value, contextValue: value.context() }) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

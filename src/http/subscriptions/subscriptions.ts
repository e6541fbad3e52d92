import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { DomainError } from '../../domain/errors.ts';
import type { FormatError } from '../apollo.ts';
import {
  type ReadingRules,
  type ReadSubscription,
  readSubscription,
  type SentSubscription,
} from './read-subscription.ts';

/** What runs a subscription: gives its results, or what was wrong. `return` ends it. */
export type Subscribe = (
  subscription: ReadSubscription,
) => Promise<AsyncIterableIterator<ExecutionResult, undefined> | ExecutionResult>;

/** What subscriptions are read, run and answered by. */
export interface SubscriptionRules extends ReadingRules {
  readonly subscribe: Subscribe;
  readonly formatError: FormatError;
  readonly maxSubscriptions: number;
}

/** A subscription's results as clients may see them. `return` ends it, also while the next one is waited for. */
export interface OpenSubscription extends AsyncIterableIterator<FormattedExecutionResult, undefined> {
  return(): Promise<IteratorResult<FormattedExecutionResult, undefined>>;
}

/** The subscriptions of a server, over whatever transport. */
export class Subscriptions {
  readonly #rules: SubscriptionRules;
  readonly #open = new Set<OpenSubscription>();
  #taken = 0;
  #ended = false;

  constructor(rules: SubscriptionRules) {
    this.#rules = rules;
  }

  get schema(): GraphQLSchema {
    return this.#rules.schema;
  }

  get most(): number {
    return this.#rules.maxSubscriptions;
  }

  /** True when no other may be opened. */
  get full(): boolean {
    return this.#taken >= this.most;
  }

  /** Reads and runs a subscription, or says what is wrong. */
  async open(sent: SentSubscription): Promise<OpenSubscription | { errors: readonly GraphQLFormattedError[] }> {
    const read = readSubscription(sent, this.#rules);
    if (!('document' in read)) return { errors: this.#present(read) };
    if (this.full) return { errors: this.#present([tooMany(this.most)]) };
    this.#taken += 1;
    try {
      const results = await this.#rules.subscribe(read);
      if (Symbol.asyncIterator in results) {
        const subscription = this.#keep(results);
        // It came in before the end and would outlast it.
        if (this.#ended) await subscription.return();
        return subscription;
      }
      this.#taken -= 1;
      return { errors: this.#present(results.errors ?? []) };
    } catch (error) {
      this.#taken -= 1;
      throw error;
    }
  }

  /** Ends all of them, those as well that are being opened. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#open].map((subscription) => subscription.return()));
  }

  #keep(results: AsyncIterableIterator<ExecutionResult, undefined>): OpenSubscription {
    const subscription: OpenSubscription = {
      next: async () => {
        const { done, value } = await results.next();
        if (!done) return { done: false, value: this.#presentResult(value) };
        this.#forget(subscription);
        return { done: true, value: undefined };
      },
      return: async () => {
        this.#forget(subscription);
        await results.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => subscription,
    };
    this.#open.add(subscription);
    return subscription;
  }

  #forget(subscription: OpenSubscription): void {
    if (this.#open.delete(subscription)) this.#taken -= 1;
  }

  #presentResult({ data, errors }: ExecutionResult): FormattedExecutionResult {
    return { ...(errors !== undefined && { errors: this.#present(errors) }), ...(data !== undefined && { data }) };
  }

  #present(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    return errors.map((error) => {
      const { originalError } = error;
      return this.#rules.formatError(error.toJSON(), originalError instanceof DomainError ? originalError : error);
    });
  }
}

function tooMany(most: number): GraphQLError {
  const originalError = new DomainError(
    'TOO_MANY_SUBSCRIPTIONS',
    `${most} subscriptions are open already, as many as this server takes. Try again later, or ask for dataset { revision } now and then.`,
    `এই সার্ভারে সর্বোচ্চ ${most}টি সাবস্ক্রিপশন চলতে পারে, এখন সবকটি চলছে। পরে চেষ্টা করুন, অথবা মাঝে মাঝে dataset { revision } জিজ্ঞাসা করুন।`,
  );
  return new GraphQLError(originalError.message, { originalError });
}

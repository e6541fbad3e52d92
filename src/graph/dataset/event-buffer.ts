/** What waits for a subscriber at most, somewhat more than one notice names; beyond, one event stands for all of them. */
export const MOST_WAITING = 128;

/**
 * The events that wait for one subscriber, who takes them at his own pace. When more wait than `MOST_WAITING`, all of them
 * are replaced by what `general` makes of the last, so that a slow subscriber costs no more memory than that.
 */
export class EventBuffer<Event> implements AsyncIterableIterator<Event> {
  readonly #general: (last: Event) => Event;
  readonly #onEnd: () => void;
  #waiting: Event[] = [];
  #ended = false;
  #wake: (() => void) | null = null;

  constructor(general: (last: Event) => Event, onEnd: () => void) {
    this.#general = general;
    this.#onEnd = onEnd;
  }

  push(event: Event): void {
    if (this.#ended) return;
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(event);
    else this.#waiting = [this.#general(event)];
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Event, undefined>> {
    while (!this.#ended) {
      const value = this.#waiting.shift();
      if (value !== undefined) return { done: false, value };
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
    return { done: true, value: undefined };
  }

  /** Ends also a `next` that waits. */
  async return(): Promise<IteratorResult<Event, undefined>> {
    if (!this.#ended) {
      this.#ended = true;
      this.#waiting = [];
      this.#wake?.();
      this.#onEnd();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

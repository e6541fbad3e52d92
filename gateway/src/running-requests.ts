import type { ServerResponse } from 'node:http';

/** The requests that are being answered, so that a gateway can wait for them before it stops. */
export class RunningRequests {
  readonly #running = new Set<ServerResponse>();
  #draining = false;
  #idle: (() => void) | undefined;

  /** True once `drain` was called: new work is to be refused. */
  get draining(): boolean {
    return this.#draining;
  }

  /** Counts a request in, and out again when it is answered or its connection lost. */
  add(response: ServerResponse): void {
    this.#running.add(response);
    response.once('close', () => {
      this.#running.delete(response);
      if (this.#running.size === 0) this.#idle?.();
    });
  }

  /** Ends the streams, which have no end of their own; resolves when nothing runs, or after `limitMs`: false then. */
  async drain(limitMs: number): Promise<boolean> {
    this.#draining = true;
    for (const response of this.#running) {
      if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.end();
    }
    if (this.#running.size === 0) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), limitMs);
      this.#idle = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}

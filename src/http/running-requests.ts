import type { FastifyInstance } from 'fastify';

/** Counts the requests that are being answered, so that a server can wait for them before it closes. */
export class RunningRequests {
  #running = 0;
  #draining = false;
  readonly #waiting = new Set<() => void>();

  /** True once `drain` was called: new work is to be refused. */
  get draining(): boolean {
    return this.#draining;
  }

  /** Counts a request in; the function it returns counts it out. */
  enter(): () => void {
    this.#running += 1;
    return () => {
      this.#running -= 1;
      if (this.#running === 0) for (const resume of this.#waiting) resume();
    };
  }

  /** Resolves with true when nothing runs any more, or with false when `limitMs` have passed. */
  async drain(limitMs: number): Promise<boolean> {
    this.#draining = true;
    if (this.#running === 0) return true;
    return new Promise((resolve) => {
      const finish = (idle: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(idleNow);
        resolve(idle);
      };
      const idleNow = () => finish(true);
      const timer = setTimeout(() => finish(false), limitMs);
      this.#waiting.add(idleNow);
    });
  }
}

/** Counts every request of the server until its response is sent or its connection lost. */
export function countRequests(app: FastifyInstance, requests: RunningRequests): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.once('close', requests.enter());
    if (requests.draining) reply.header('connection', 'close');
    done();
  });
}

/** How long an address that failed is asked last. */
const REST_MS = 5_000;

/** Takes the addresses of one subgraph in turn; those that failed lately come last. */
export class Balancer {
  readonly #urls: readonly string[];
  readonly #failedAt = new Map<string, number>();
  readonly #now: () => number;
  #next = 0;

  constructor(urls: readonly string[], now: () => number = Date.now) {
    this.#urls = urls;
    this.#now = now;
  }

  /** Every address once, in the order in which to try them. */
  order(): string[] {
    const start = this.#next++ % this.#urls.length;
    const turned = [...this.#urls.slice(start), ...this.#urls.slice(0, start)];
    return [...turned.filter((url) => !this.#rests(url)), ...turned.filter((url) => this.#rests(url))];
  }

  failed(url: string): void {
    this.#failedAt.set(url, this.#now());
  }

  answered(url: string): void {
    this.#failedAt.delete(url);
  }

  #rests(url: string): boolean {
    const failedAt = this.#failedAt.get(url);
    return failedAt !== undefined && this.#now() - failedAt < REST_MS;
  }
}

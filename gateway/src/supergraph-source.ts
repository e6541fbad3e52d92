import { CompositionFailed, composeSupergraph } from './compose-supergraph.ts';
import { fetchSdl } from './fetch-sdl.ts';
import type { Log } from './log.ts';
import type { Subgraph } from './subgraph.ts';

/** How long a subgraph may take to say what it offers. */
const SDL_LIMIT_MS = 5_000;

/**
 * The supergraph as it is now. A subgraph that is away keeps the part it had; one that never answered has none yet, and
 * gets it as soon as it answers. Where a new part does not fit, the supergraph stays as it was, and the log says why.
 */
export class SupergraphSource {
  readonly #subgraphs: readonly Subgraph[];
  readonly #log: Log;
  readonly #sdl = new Map<string, string>();
  /** Subgraphs that did not answer when they were asked last, so that the log says it once. */
  readonly #away = new Set<string>();
  #refused: string | undefined;
  #supergraph: string | undefined;

  constructor(subgraphs: readonly Subgraph[], log: Log) {
    this.#subgraphs = subgraphs;
    this.#log = log;
  }

  /** Names of the subgraphs that never said what they offer. */
  get missing(): string[] {
    return this.#subgraphs.map(({ name }) => name).filter((name) => !this.#sdl.has(name));
  }

  /** Asks all subgraphs and joins them. Rejects while there is nothing to serve: none answers, or they never fitted. */
  async load(): Promise<string> {
    const before = new Map(this.#sdl);
    await Promise.all(this.#subgraphs.map((subgraph) => this.#ask(subgraph)));
    const parts = this.#subgraphs.flatMap(({ name, urls: [url] }) => {
      const sdl = this.#sdl.get(name);
      return sdl === undefined ? [] : [{ name, url, sdl }];
    });
    if (parts.length === 0) throw new Error(`no subgraph answers: ${this.missing.join(', ')}`);
    try {
      this.#supergraph = composeSupergraph(parts);
      this.#refused = undefined;
    } catch (error) {
      if (!(error instanceof CompositionFailed)) throw error;
      if (this.#supergraph === undefined) throw this.missing.length === 0 ? error : this.#incomplete(error);
      this.#restore(before);
      if (this.#refused !== error.message) this.#log.error(`the supergraph stays as it was. ${error.message}`);
      this.#refused = error.message;
    }
    return this.#supergraph;
  }

  /** What is missing may be what does not fit, so this is no reason to give up. */
  #incomplete({ message }: CompositionFailed): Error {
    return new Error(`waiting for ${this.missing.join(', ')}. ${message}`);
  }

  async #ask(subgraph: Subgraph): Promise<void> {
    try {
      const sdl = await fetchSdl(subgraph, SDL_LIMIT_MS);
      if (this.#sdl.get(subgraph.name) !== sdl) this.#log.info(`${subgraph.name}: its part of the graph was read`);
      this.#sdl.set(subgraph.name, sdl);
      if (this.#away.delete(subgraph.name)) this.#log.info(`${subgraph.name} answers again`);
    } catch (error) {
      if (this.#away.has(subgraph.name)) return;
      this.#away.add(subgraph.name);
      this.#log.warn(error instanceof Error ? error.message : String(error));
    }
  }

  #restore(sdl: ReadonlyMap<string, string>): void {
    this.#sdl.clear();
    for (const [name, text] of sdl) this.#sdl.set(name, text);
  }
}

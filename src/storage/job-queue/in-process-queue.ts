import {
  type AddOptions,
  completeRules,
  type HarvestJob,
  type JobQueue,
  type QueueOptions,
  type Stoppable,
} from './job-queue.ts';
import type { Claim, DeadLetter, JobStore } from './job-store.ts';
import { repeat } from './repeat.ts';
import { retryDelay } from './retry-delay.ts';
import { workJobs } from './work-jobs.ts';

/** Dead letters that nobody asked for are kept up to this many; the oldest go. */
const MOST_DEAD = 1000;

interface HeldJob extends Claim {
  readonly key: string;
  readonly group: string | null;
  readonly priority: number;
  /** Milliseconds since the epoch. */
  readonly due: number;
  readonly order: number;
}

/** For tests: what else would be chance. */
export interface InProcessOptions extends QueueOptions {
  /** From 0 up to 1; default `Math.random`. */
  readonly random?: () => number;
}

/** A queue in memory, for one process that has its database to itself. What waits is gone when the process ends. */
export function openInProcessQueue(options: InProcessOptions = {}): JobQueue {
  const rules = completeRules(options);
  const store = new JobsInMemory({ ...rules, random: options.random ?? Math.random });
  const parts = new Set<Stoppable>();
  const owned = <T extends Stoppable>(part: T): T => {
    parts.add(part);
    return part;
  };
  const rhythm = {
    lookMs: 60_000,
    keepMs: 3_600_000,
    silenceMs: Number.POSITIVE_INFINITY,
    timeLimitMs: rules.timeLimitSeconds * 1000,
  };
  return {
    add: async (job, add) => store.add(job, add),
    work: (run, work) => owned(workJobs(store, run, work, rhythm, rules.onError)),
    every: (name, seconds, tick) =>
      owned(repeat(seconds, async () => store.mayTick(name, seconds), tick, rules.onError)),
    async close() {
      await Promise.all([...parts].map((part) => part.stop()));
      store.close();
    },
  };
}

class JobsInMemory implements JobStore<HeldJob> {
  readonly #rules: ReturnType<typeof completeRules> & { readonly random: () => number };
  readonly #waiting = new Set<HeldJob>();
  readonly #held = new Set<HeldJob>();
  readonly #listeners = new Set<() => void>();
  readonly #ticked = new Map<string, number>();
  #dead: { job: HarvestJob; error: string }[] = [];
  #alarm: NodeJS.Timeout | undefined;
  #order = 0;

  constructor(rules: ReturnType<typeof completeRules> & { readonly random: () => number }) {
    this.#rules = rules;
  }

  add(job: HarvestJob, { key, group, priority, startAfter }: AddOptions): boolean {
    for (const known of [...this.#waiting, ...this.#held]) if (known.key === key) return false;
    this.#wait({
      job,
      key,
      group: group ?? null,
      priority: priority ?? 0,
      due: startAfter?.getTime() ?? 0,
      order: this.#order++,
      attempt: 1,
      last: this.#rules.attempts <= 1,
    });
    return true;
  }

  /** Whether no tick of this name was granted in the period that now is. */
  mayTick(name: string, seconds: number): boolean {
    const period = Math.floor(Date.now() / 1000 / seconds);
    if (this.#ticked.get(name) === period) return false;
    this.#ticked.set(name, period);
    return true;
  }

  async claim(most: number): Promise<readonly HeldJob[]> {
    const now = Date.now();
    const due = [...this.#waiting].filter((waiting) => waiting.due <= now);
    const claims: HeldJob[] = [];
    for (const next of due.toSorted((a, b) => b.priority - a.priority || a.order - b.order)) {
      if (claims.length === most) break;
      if (next.group !== null && this.#running(next.group) >= this.#rules.groupLimit) continue;
      this.#waiting.delete(next);
      this.#held.add(next);
      claims.push(next);
    }
    return claims;
  }

  async keep(): Promise<readonly HeldJob[]> {
    return [];
  }

  async complete(claim: HeldJob): Promise<void> {
    if (this.#held.delete(claim)) this.#tell();
  }

  async fail(claim: HeldJob, error: unknown): Promise<void> {
    if (!this.#held.delete(claim)) return;
    if (claim.last) {
      this.#dead.push({ job: claim.job, error: error instanceof Error ? error.message : String(error) });
      this.#dead = this.#dead.slice(-MOST_DEAD);
      this.#tell();
      return;
    }
    const attempt = claim.attempt + 1;
    const due = Date.now() + retryDelay(claim.attempt, this.#rules) * 1000;
    this.#wait({ ...claim, attempt, last: attempt >= this.#rules.attempts, due });
  }

  async putBack(claim: HeldJob, until: Date | null): Promise<void> {
    if (this.#held.delete(claim)) this.#wait({ ...claim, due: until?.getTime() ?? 0 });
  }

  async takeDead(): Promise<readonly DeadLetter[]> {
    const taken = this.#dead;
    this.#dead = [];
    return taken.map((letter) => ({
      ...letter,
      settle: async (told) => {
        if (!told) this.#dead.push(letter);
      },
    }));
  }

  onNews(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  close(): void {
    clearTimeout(this.#alarm);
  }

  #running(group: string): number {
    return [...this.#held].filter((held) => held.group === group).length;
  }

  #wait(job: HeldJob): void {
    this.#waiting.add(job);
    this.#tell();
  }

  /** Tells the workers, and wakes them once more when the next job becomes due. */
  #tell(): void {
    for (const tell of this.#listeners) tell();
    clearTimeout(this.#alarm);
    const now = Date.now();
    const later = [...this.#waiting].map(({ due }) => due).filter((due) => due > now);
    if (later.length === 0) return;
    // A timer cannot wait longer than 2³¹ milliseconds.
    this.#alarm = setTimeout(() => this.#tell(), Math.min(2 ** 31 - 1, Math.min(...later) - now));
  }
}

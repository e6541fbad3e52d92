import type { Db, JobWithMetadata, PgBoss, SendOptions } from 'pg-boss';
import type postgres from 'postgres';
import type { AddOptions, HarvestJob, QueueRules } from './job-queue.ts';
import type { Claim, DeadLetter, JobStore } from './job-store.ts';
import { DEAD_QUEUE, HARVEST_QUEUE } from './postgres-queues.ts';
import { asEngineTransaction } from './queue-client.ts';

/** Where a server says that there is a new job; the others look then, instead of at their next turn. */
export const NEWS_CHANNEL = 'sanad_jobs';

/** Any number will do, as long as every server of ours uses the same and nothing else does. */
const CLAIM_LOCK = 7_362_302;

/** Dead letters told of at a time. */
const DEAD_AT_ONCE = 20;

/** What the engine keeps of a job. Attempts before it was put back last are not known to the engine. */
type StoredJob = { readonly harvestId: number; readonly attemptsBefore: number };

interface StoredClaim extends Claim {
  readonly stored: JobWithMetadata<StoredJob>;
}

/** The jobs that the engine holds. */
export class JobsInPostgres implements JobStore<StoredClaim> {
  readonly #boss: PgBoss;
  readonly #sql: postgres.Sql;
  readonly #rules: QueueRules;
  readonly #listeners = new Set<() => void>();

  constructor(boss: PgBoss, sql: postgres.Sql, rules: QueueRules) {
    this.#boss = boss;
    this.#sql = sql;
    this.#rules = rules;
  }

  async add({ harvestId }: HarvestJob, { key, group, priority, startAfter }: AddOptions): Promise<boolean> {
    const id = await this.#boss.send(HARVEST_QUEUE, { harvestId, attemptsBefore: 0 } satisfies StoredJob, {
      singletonKey: key,
      ...(group === undefined ? {} : { group: { id: group } }),
      ...(priority === undefined ? {} : { priority }),
      ...(startAfter === undefined ? {} : { startAfter }),
    });
    if (id === null) return false;
    if (startAfter === undefined) await this.#sql.notify(NEWS_CHANNEL, '');
    return true;
  }

  /** Claims come one after the other, over all servers: two at once would each count the jobs of a group without the other's. */
  async claim(most: number): Promise<readonly StoredClaim[]> {
    const found = await this.#inTransaction(async (tx, db) => {
      await tx`select pg_advisory_xact_lock(${CLAIM_LOCK})`;
      const groupConcurrency = this.#rules.groupLimit;
      return this.#boss.fetch<StoredJob>(HARVEST_QUEUE, {
        db,
        batchSize: most,
        groupConcurrency,
        includeMetadata: true,
      });
    });
    // The engine takes the right ones, but gives them in no order.
    return found.toSorted(firstFirst).map((stored) => {
      const attempt = stored.data.attemptsBefore + stored.retryCount + 1;
      const last = stored.retryCount >= stored.retryLimit;
      return { stored, job: { harvestId: stored.data.harvestId }, attempt, last };
    });
  }

  async keep(claims: readonly StoredClaim[]): Promise<void> {
    await this.#boss.touch(
      HARVEST_QUEUE,
      claims.map(({ stored }) => stored),
    );
  }

  async complete({ stored }: StoredClaim): Promise<void> {
    await this.#boss.complete(HARVEST_QUEUE, stored);
  }

  async fail({ stored }: StoredClaim, error: unknown): Promise<void> {
    await this.#boss.fail(HARVEST_QUEUE, stored, { message: error instanceof Error ? error.message : String(error) });
  }

  /** The engine would count the attempt, so the job is taken out and added as it was. */
  async putBack({ stored, attempt }: StoredClaim, until: Date | null): Promise<void> {
    const attemptsBefore = attempt - 1;
    const options: SendOptions = {
      priority: stored.priority,
      retryLimit: stored.retryLimit - stored.retryCount,
      ...(stored.singletonKey === null ? {} : { singletonKey: stored.singletonKey }),
      ...(typeof stored.groupId === 'string' ? { group: { id: stored.groupId } } : {}),
      ...(until === null ? {} : { startAfter: until }),
    };
    await this.#inTransaction(async (tx, db) => {
      // Held by another by now, it is theirs.
      const [mine] = await tx`
        select 1 from sanad_jobs.job
        where name = ${HARVEST_QUEUE} and id = ${stored.id} and state = 'active' and retry_count = ${stored.retryCount}
        for update`;
      if (mine === undefined) return;
      await this.#boss.deleteJob(HARVEST_QUEUE, stored, { db });
      const data = { harvestId: stored.data.harvestId, attemptsBefore } satisfies StoredJob;
      await this.#boss.send(HARVEST_QUEUE, data, { ...options, db });
      if (until === null) await tx`select pg_notify(${NEWS_CHANNEL}, ${''})`;
    });
  }

  async takeDead(): Promise<readonly DeadLetter[]> {
    const letters = await this.#boss.fetch<StoredJob>(DEAD_QUEUE, { batchSize: DEAD_AT_ONCE, includeMetadata: true });
    return letters.map((letter) => ({
      job: { harvestId: letter.data.harvestId },
      error: messageOf(letter.sourceOutput),
      settle: async (told) => {
        if (told) await this.#boss.complete(DEAD_QUEUE, letter);
        else await this.#boss.fail(DEAD_QUEUE, letter);
      },
    }));
  }

  onNews(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  tellNews(): void {
    for (const tell of this.#listeners) tell();
  }

  async #inTransaction<T>(work: (tx: postgres.TransactionSql, db: Db) => Promise<T>): Promise<T> {
    return (await this.#sql.begin((tx) => work(tx, asEngineTransaction(tx)))) as T;
  }
}

function firstFirst(a: JobWithMetadata, b: JobWithMetadata): number {
  return b.priority - a.priority || a.createdOn.getTime() - b.createdOn.getTime();
}

/** The engine's own words for a lost worker lie one level deeper than ours. */
function messageOf(output: object | null): string {
  const { message, value } = (output ?? {}) as { message?: unknown; value?: { message?: unknown } };
  return String(message ?? value?.message ?? 'unknown');
}

import type { Db, JobWithMetadata, PgBoss, SendOptions } from 'pg-boss';
import type { AddOptions, HarvestJob, QueueRules } from './job-queue.ts';
import type { Claim, DeadLetter, JobStore } from './job-store.ts';
import { DEAD_QUEUE, HARVEST_QUEUE, QUEUE_SCHEMA } from './postgres-queues.ts';

/** Where a server says that there is a new job; the others look then, instead of at their next turn. */
const NEWS_CHANNEL = 'sanad_jobs';
const SAY_NEWS = `select pg_notify('${NEWS_CHANNEL}', '')`;

/** Any number will do, as long as every server of ours uses the same and nothing else does. */
const CLAIM_LOCK = 7_362_302;
/** A server that hangs while it has its turn would hold all others up, so its time is bounded. */
const TAKE_TURN = `
  select set_config('idle_in_transaction_session_timeout', '10s', true), pg_advisory_xact_lock(${CLAIM_LOCK})`;

/** Which of these jobs are worked, and in which attempt. */
const HELD = `
  select id, retry_count as attempt from ${QUEUE_SCHEMA}.job
  where name = $1 and id = any($2::uuid[]) and state = 'active'`;
interface HeldRow {
  readonly id: string;
  readonly attempt: number;
}

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
  readonly #rules: QueueRules;
  readonly #listeners = new Set<() => void>();

  constructor(boss: PgBoss, rules: QueueRules) {
    this.#boss = boss;
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
    if (startAfter === undefined) await this.#boss.getDb().executeSql(SAY_NEWS);
    return true;
  }

  /** Claims come one after the other, over all servers: two at once would each count the jobs of a group without the other's. */
  async claim(most: number): Promise<readonly StoredClaim[]> {
    const groupConcurrency = this.#rules.groupLimit;
    const found = await this.#inTransaction(async (db) => {
      await db.executeSql(TAKE_TURN);
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

  async keep(claims: readonly StoredClaim[]): Promise<readonly StoredClaim[]> {
    const jobs = claims.map(({ stored }) => stored);
    await this.#boss.touch(HARVEST_QUEUE, jobs);
    const ids = jobs.map(({ id }) => id);
    const { rows } = await this.#boss.getDb().executeSql(HELD, [HARVEST_QUEUE, ids]);
    const attempts = new Map((rows as HeldRow[]).map(({ id, attempt }) => [id, attempt]));
    return claims.filter(({ stored }) => attempts.get(stored.id) !== stored.retryCount);
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
    await this.#inTransaction(async (db) => {
      const { rows } = await db.executeSql(`${HELD} for update`, [HARVEST_QUEUE, [stored.id]]);
      // Held by another by now, it is theirs.
      if ((rows as HeldRow[])[0]?.attempt !== stored.retryCount) return;
      await this.#boss.deleteJob(HARVEST_QUEUE, stored, { db });
      const data = { harvestId: stored.data.harvestId, attemptsBefore } satisfies StoredJob;
      await this.#boss.send(HARVEST_QUEUE, data, { ...options, db });
      if (until === null) await db.executeSql(SAY_NEWS);
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

  /** Hears what other servers say, and looks once after each time that it could not hear. */
  async listen(): Promise<{ close(): Promise<void> }> {
    const tell = (): void => {
      for (const listener of this.#listeners) listener();
    };
    const listening = await this.#boss.getDb().listen?.(NEWS_CHANNEL, tell, tell);
    return listening ?? { close: async () => {} };
  }

  async #inTransaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const transaction = await this.#boss.getDb().beginTransaction?.();
    if (transaction === undefined) throw new Error('the queue engine has no transactions');
    try {
      const result = await work(transaction.db);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
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

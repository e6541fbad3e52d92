/** A harvest to run; the queue knows nothing of what it does. */
export interface HarvestJob {
  readonly harvestId: number;
}

/** How a job waits. */
export interface AddOptions {
  /** While a job of this key waits or runs, another is not added. */
  readonly key: string;
  /** Jobs of one group, such as a host, run at most `groupLimit` at once, over all servers. */
  readonly group?: string;
  /** Higher goes first; default 0. Of equals the older goes first. */
  readonly priority?: number;
  /** Not before this instant. */
  readonly startAfter?: Date;
}

/** One attempt at a job. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** Whether a failure now makes the job a dead letter. */
  readonly last: boolean;
  /** Fires when the worker stops, the job's time is over or another worker may have taken the job. */
  readonly signal: AbortSignal;
}

/**
 * Does a job. Resolved: it is done. Rejected: it is tried again later, or is a dead letter after the last attempt.
 * Rejected with `PutOff`, or after the worker was told to stop: it waits again and the attempt does not count.
 */
export type RunJob = (job: HarvestJob, attempt: Attempt) => Promise<void>;

/** How a worker works. */
export interface WorkOptions {
  /** Jobs at once in this worker. */
  readonly concurrency: number;
  /** Told of every job that is given up, with its last error; told again later if it rejects, or if the server dies. */
  readonly onDead?: (job: HarvestJob, error: string) => Promise<void>;
  /** Milliseconds that `stop` waits for running jobs; default 10,000. */
  readonly graceMs?: number;
}

/** Something that goes on until it is stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

/**
 * Works until stopped. `stop` takes no more jobs, fires the signal of those that run and waits for them for `graceMs`;
 * those that have not ended then come back to the queue.
 */
export type Worker = Stoppable;

/** Jobs that wait, one behind the other, for workers of one or several servers. */
export interface JobQueue {
  /** Adds a job; false if one of its key waits or runs already. */
  add(job: HarvestJob, options: AddOptions): Promise<boolean>;
  /** Works jobs until stopped. */
  work(run: RunJob, options: WorkOptions): Worker;
  /**
   * Calls `tick` now and then at most once in every period of so many seconds, over all servers that name the same
   * periods `name`. A tick that rejects is told to `onError` and waits for the next period.
   */
  every(name: string, seconds: number, tick: () => Promise<void>): Stoppable;
  /** Stops all workers and ticks, then the queue itself. The database stays open. */
  close(): Promise<void>;
}

/** The rules for all jobs of a queue. */
export interface QueueOptions {
  /** Attempts at a job before it is a dead letter; default 5. */
  readonly attempts?: number;
  /** The first attempt after a failure comes after 1 to 2 times this; each further one waits twice as long. Default 30. */
  readonly retryDelaySeconds?: number;
  /** No wait for an attempt is longer; default 3,600. */
  readonly retryDelayMaxSeconds?: number;
  /** Jobs of one group at once; default 1. */
  readonly groupLimit?: number;
  /** Seconds a job may take; default 900. */
  readonly timeLimitSeconds?: number;
  /** Seconds after which the jobs of a server that gives no sign of life go to others; at least 10, default 30. */
  readonly silenceSeconds?: number;
  /** Told of what goes wrong beside the jobs, such as a lost database; the queue goes on. */
  readonly onError?: (error: unknown) => void;
}

/** The rules, complete. */
export type QueueRules = Required<QueueOptions>;

/** Fills the rules in. */
export function completeRules(options: QueueOptions): QueueRules {
  return {
    attempts: 5,
    retryDelaySeconds: 30,
    retryDelayMaxSeconds: 3600,
    groupLimit: 1,
    timeLimitSeconds: 900,
    silenceSeconds: 30,
    onError: () => {},
    ...options,
  };
}

/** What a run rejects with to have its job wait again until an instant, without an attempt being counted. */
export class PutOff extends Error {
  readonly until: Date;

  constructor(until: Date) {
    super(`put off until ${until.toISOString()}`);
    this.until = until;
  }
}

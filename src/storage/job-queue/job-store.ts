import type { HarvestJob } from './job-queue.ts';

/** A job that a worker holds. */
export interface Claim {
  readonly job: HarvestJob;
  /** From 1. */
  readonly attempt: number;
  readonly last: boolean;
}

/** A job that was given up. */
export interface DeadLetter {
  readonly job: HarvestJob;
  readonly error: string;
  /** Says that its owner was told, or that telling failed and is to be tried again. */
  settle(told: boolean): Promise<void>;
}

/** Where jobs lie. A worker needs no more of it, so that one worker serves the server's jobs and those in memory. */
export interface JobStore<C extends Claim = Claim> {
  /** Takes at most so many jobs that are due, which no other worker then gets. */
  claim(most: number): Promise<readonly C[]>;
  /** Says that these are still being worked; gives those that are no longer held, because others may work them now. */
  keep(claims: readonly C[]): Promise<readonly C[]>;
  complete(claim: C): Promise<void>;
  /** The attempt failed: the job waits for the next one, or is a dead letter. */
  fail(claim: C, error: unknown): Promise<void>;
  /** The job waits again, until `until` if given; the attempt does not count. */
  putBack(claim: C, until: Date | null): Promise<void>;
  /** Takes some dead letters of which nobody was told. */
  takeDead(): Promise<readonly DeadLetter[]>;
  /** Calls back whenever there may be something to claim; gives what ends that. */
  onNews(tell: () => void): () => void;
}

/** How often a worker looks by itself, in milliseconds. */
export interface Rhythm {
  /** Between two looks for jobs without news: for those that became due. */
  readonly lookMs: number;
  /** Between two signs of life. */
  readonly keepMs: number;
  /** Without a sign of life for so long, jobs are others'. */
  readonly silenceMs: number;
  /** How long a job may take. */
  readonly timeLimitMs: number;
}

import type { Config } from '../config.ts';
import { DomainError, type DomainErrorCode } from '../domain/errors.ts';
import { readLock } from '../storage/embedded/lock.ts';

/** A server that has the embedded database open. `secret` is known to the owner of the data directory only. */
export interface DatabaseServer {
  readonly url: string;
  readonly secret: string;
  readonly pid: number;
}

/** The server to go through, because it has the embedded database open; null where nobody has. */
export function findDatabaseServer({ databaseUrl, dataDir }: Config): DatabaseServer | null {
  const holder = databaseUrl === null && dataDir !== ':memory:' ? readLock(dataDir) : null;
  return holder?.url == null ? null : { ...holder, url: holder.url };
}

/** The server stops working on a request by itself; the margin leaves it time to say so. */
export const ANSWER_MARGIN_MS = 5_000;

/** What to say of a server that does not answer. */
export function noAnswer({ url, pid }: DatabaseServer): DomainError {
  return new DomainError(
    'DATABASE_UNAVAILABLE',
    `The server that has the database open (pid ${pid}, ${url}) gives no answer. Try again when it has started or stopped; if it hangs, stop it first.`,
    `যে সার্ভার ডেটাবেসটি খুলে রেখেছে (pid ${pid}, ${url}) সেটি সাড়া দিচ্ছে না। সেটি চালু বা বন্ধ হলে আবার চেষ্টা করুন; আটকে থাকলে আগে বন্ধ করুন।`,
  );
}

/** An error as a server answers it. */
export interface AnsweredError {
  message: string;
  extensions?: { code?: string; messageBn?: string; argument?: string[] };
}

/** The error that a server answered with, as if it had been thrown here. */
export function asError({ message, extensions }: AnsweredError): Error {
  if (extensions?.code === undefined || extensions.messageBn === undefined) return new Error(message);
  return new DomainError(extensions.code as DomainErrorCode, message, extensions.messageBn, extensions.argument);
}

import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '../../domain/errors.ts';
import { describeHolder, isStale, type LockInfo, readLockFile, replaceLockFile, takeLockFile } from './lock-file.ts';

export type { LockInfo } from './lock-file.ts';

/** The lock this process holds on a data directory. */
export interface DatabaseLock {
  readonly info: LockInfo;
  /** Writes into the lock where the server can be reached, for the command line to find. */
  publish(where: { readonly url: string }): void;
  /** Gives the directory free. Doing it twice does no harm; it happens by itself when the process exits. */
  release(): void;
}

/** Takes the lock on `dataDir`, creating the directory if need be. Throws DATABASE_LOCKED if another process has it. */
export function acquireLock(dataDir: string, url: string | null = null): DatabaseLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = lockPath(dataDir);
  let info = describeHolder(url);
  const holder = takeLockFile(path, info);
  if (holder !== null) throw databaseLocked(dataDir, holder);

  let held = true;
  const release = (): void => {
    if (!held) return;
    held = false;
    process.off('exit', release);
    rmSync(path, { force: true });
  };
  process.on('exit', release);
  return {
    get info() {
      return info;
    },
    publish(where) {
      if (!held) return;
      info = { ...info, url: where.url };
      replaceLockFile(path, info);
    },
    release,
  };
}

/** Says who has `dataDir` open now; null if nobody. Throws if the lock file is not readable. */
export function readLock(dataDir: string): LockInfo | null {
  const info = readLockFile(lockPath(dataDir));
  return info === null || isStale(info) ? null : info;
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'sanad.lock');
}

function databaseLocked(dataDir: string, holder: LockInfo): DomainError {
  const directory = resolve(dataDir);
  const at = holder.url === null ? '' : `, ${holder.url}`;
  const remedy = `Use that server, stop it first, or set SANAD_DATA_DIR to another directory. If process ${holder.pid} on ${holder.host} is certainly gone, delete ${lockPath(directory)}.`;
  const remedyBn = `সেই সার্ভারটি ব্যবহার করুন, আগে সেটি বন্ধ করুন, অথবা SANAD_DATA_DIR-এ অন্য ফোল্ডার দিন। ${holder.host}-এর ${holder.pid} নম্বর প্রক্রিয়া নিশ্চিতভাবে আর না থাকলে ${lockPath(directory)} ফাইলটি মুছুন।`;
  return new DomainError(
    'DATABASE_LOCKED',
    `The data directory ${directory} is in use by another process (pid ${holder.pid}${at}, since ${holder.startedAt}). ${remedy}`,
    `${directory} ফোল্ডারটি অন্য একটি প্রক্রিয়া ব্যবহার করছে (pid ${holder.pid}${at}, শুরু ${holder.startedAt})। ${remedyBn}`,
    ['SANAD_DATA_DIR'],
  );
}

import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { isRunning, processStart } from './process-identity.ts';

const lockInfoSchema = z.object({
  pid: z.int().positive(),
  startedAt: z.string(),
  url: z.string().nullable(),
  secret: z.string(),
  host: z.string(),
  processStart: z.string().nullable(),
});

/** What a lock file says of its holder. */
export interface LockInfo {
  readonly pid: number;
  /** When the holder took the lock, ISO 8601. */
  readonly startedAt: string;
  /** Where the holder's server can be reached; null while it does not listen. */
  readonly url: string | null;
  /** 32 random bytes in hexadecimal, new for every lock; it lets the local command line act through the server. */
  readonly secret: string;
  /** The machine or container whose process `pid` is. */
  readonly host: string;
  /** When the process began, as the system tells it; null where it does not. */
  readonly processStart: string | null;
}

/** Describes this process as the holder of a new lock. */
export function describeHolder(url: string | null): LockInfo {
  return {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    url,
    secret: randomBytes(32).toString('hex'),
    host: hostname(),
    processStart: processStart(process.pid),
  };
}

/** Stands for a lock file that a power failure left empty or full of zeros: nobody holds it. */
const WRECK: LockInfo = { pid: 0, startedAt: '', url: null, secret: 'wreck', host: '', processStart: null };

/** Reads a lock file; null if there is none. Throws if it is JSON of another shape, perhaps a newer version's. */
export function readLockFile(path: string): LockInfo | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const content = parseJson(text);
  return content === undefined ? WRECK : lockInfoSchema.parse(content);
}

/** Whether the holder is gone. One on another machine or in another container cannot be seen and counts as there. */
export function isStale(info: LockInfo): boolean {
  if (info === WRECK) return true;
  return info.host === hostname() && !isRunning(info.pid, info.processStart);
}

/** Replaces the lock file whole, so that no reader ever sees half of it. */
export function replaceLockFile(path: string, info: LockInfo): void {
  const draft = writeDraft(path, info);
  renameSync(draft, path);
}

/**
 * Creates the lock file if there is none, whole and with its holder in it from its first moment.
 * Returns null, or the holder that is there already. If that holder is gone its place is taken.
 */
export function takeLockFile(path: string, mine: LockInfo): LockInfo | null {
  for (;;) {
    if (createLockFile(path, mine)) return null;
    const theirs = readLockFile(path);
    if (theirs === null) continue;
    if (!isStale(theirs)) return theirs;
    // Only the one who holds the claim on this very lock may replace it. A starter that comes late finds either the
    // claim taken or, the claim once released, another lock than the one it judged: so two cannot both get in.
    const claim = `${path}.${theirs.secret.slice(0, 16)}`;
    const rival = takeLockFile(claim, mine);
    if (rival !== null) return rival;
    try {
      const unchanged = readLockFile(path)?.secret === theirs.secret;
      if (unchanged) {
        replaceLockFile(path, mine);
        return null;
      }
    } finally {
      rmSync(claim, { force: true });
    }
  }
}

/** A hard link fails if the name exists, like O_EXCL, but the file under it is complete. */
function createLockFile(path: string, info: LockInfo): boolean {
  const draft = writeDraft(path, info);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Undefined, which JSON cannot say, stands for text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function writeDraft(path: string, info: LockInfo): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  writeFileSync(draft, `${JSON.stringify(info)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
}

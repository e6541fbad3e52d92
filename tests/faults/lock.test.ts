import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock, type LockInfo, readLock } from '../../src/storage/embedded/lock.ts';
import { type Child, startChild } from './child.ts';

let dataDir: string;
let children: Child[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanad-lock-'));
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  rmSync(dataDir, { recursive: true, force: true });
});

async function startLocker(): Promise<Child> {
  const locker = startChild('locker.child.ts');
  children.push(locker);
  expect(await locker.nextLine()).toBe('ready');
  return locker;
}

async function ask(locker: Child, directory: string): Promise<string> {
  locker.tell(directory);
  return locker.nextLine();
}

function forge(directory: string, change: Partial<LockInfo>): void {
  const lock = acquireLock(directory);
  const forged = JSON.stringify({ ...lock.info, ...change });
  lock.release();
  writeFileSync(join(directory, 'sanad.lock'), forged);
}

describe('the lock on a data directory', () => {
  it('refuses a second process and says who has it and what to do', async () => {
    const lock = acquireLock(dataDir);
    lock.publish({ url: 'http://127.0.0.1:4000' });
    expect(await ask(await startLocker(), dataDir)).toBe('DATABASE_LOCKED');
    const attempt = (): unknown => acquireLock(dataDir);
    expect(attempt).toThrow(dataDir);
    expect(attempt).toThrow(`pid ${process.pid}`);
    expect(attempt).toThrow('http://127.0.0.1:4000');
    expect(attempt).toThrow('SANAD_DATA_DIR');
    expect(readLock(dataDir)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4000' });
    lock.release();
    expect(readLock(dataDir)).toBeNull();
  });

  it('keeps its secret from other users', () => {
    const lock = acquireLock(dataDir);
    expect(lock.info.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(dataDir, 'sanad.lock')).mode & 0o777).toBe(0o600);
    lock.publish({ url: 'http://127.0.0.1:4000' });
    expect(statSync(join(dataDir, 'sanad.lock')).mode & 0o777).toBe(0o600);
    lock.release();
  });

  it('is taken over from a process that was killed', async () => {
    const locker = await startLocker();
    expect(await ask(locker, dataDir)).toBe('won');
    expect(readLock(dataDir)?.pid).toBe(locker.pid);
    await locker.kill();
    expect(readLock(dataDir)).toBeNull();
    const lock = acquireLock(dataDir);
    expect(readLock(dataDir)?.pid).toBe(process.pid);
    lock.release();
  });

  it('is taken over from a process whose number another has now, where the system tells when processes began', () => {
    forge(dataDir, { processStart: 'another boot:1' });
    expect(readLock(dataDir) === null).toBe(existsSync('/proc/self/stat'));
  });

  it('is not taken over from another machine, whose processes cannot be seen', () => {
    forge(dataDir, { host: 'another-machine', pid: 1 });
    expect(() => acquireLock(dataDir)).toThrow('another-machine');
  });

  it('is taken over where a power failure left the file empty', () => {
    writeFileSync(join(dataDir, 'sanad.lock'), '');
    const lock = acquireLock(dataDir);
    expect(JSON.parse(readFileSync(join(dataDir, 'sanad.lock'), 'utf8'))).toEqual(lock.info);
    lock.release();
  });

  it('lets exactly one of many in that find it stale at the same time', async () => {
    const gone = await startLocker();
    const directories = Array.from({ length: 30 }, (_, round) => join(dataDir, String(round)));
    for (const directory of directories) {
      mkdirSync(directory);
      expect(await ask(gone, directory)).toBe('won');
    }
    await gone.kill();
    const rivals = await Promise.all([startLocker(), startLocker(), startLocker(), startLocker()]);
    for (const directory of directories) {
      const answers = await Promise.all(rivals.map((rival) => ask(rival, directory)));
      expect(answers.toSorted()).toEqual(['DATABASE_LOCKED', 'DATABASE_LOCKED', 'DATABASE_LOCKED', 'won']);
      const winner = rivals[answers.indexOf('won')];
      expect(readLock(directory)?.pid).toBe(winner?.pid);
    }
  });
});

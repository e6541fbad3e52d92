import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseBinaries, findDatabaseBinaries } from './database-binaries.ts';

/** A Postgres server of the test run's own. */
export interface DatabaseServer {
  /** The URL of a database on it, for its superuser. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

/** How often a port is tried that someone else may take between the choice and the start. */
const PORT_ATTEMPTS = 3;

/** Settings for a server whose data nobody will miss: no waiting for the disk. */
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories='];

/**
 * Starts a real Postgres server on a free port of this machine, in a temporary directory, and waits until it answers.
 * Postgres refuses to run as root; there the server runs as `nobody`.
 */
export async function startDatabaseServer(): Promise<DatabaseServer> {
  const directory = mkdtempSync(join(tmpdir(), 'sanad-postgres-'));
  const user: Partial<SystemUser> = process.getuid?.() === 0 ? unprivilegedUser() : {};
  own(directory, user);
  const removeDirectory = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    const binaries = findDatabaseBinaries(directory);
    const password = randomBytes(16).toString('hex');
    initialise(binaries, directory, password, user);
    const { server, port } = await startOnFreePort(binaries, directory, user);
    const kill = (): void => void server.kill('SIGKILL');
    process.on('exit', kill);
    return {
      urlOf: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
      async stop() {
        process.off('exit', kill);
        const ended = new Promise((resolve) => server.on('exit', resolve));
        server.kill('SIGINT');
        await ended;
        removeDirectory();
      },
    };
  } catch (error) {
    removeDirectory();
    throw error;
  }
}

interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

function unprivilegedUser(): SystemUser {
  const ask = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

function own(path: string, { uid, gid }: Partial<SystemUser>): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function initialise(
  { initdb }: DatabaseBinaries,
  directory: string,
  password: string,
  user: Partial<SystemUser>,
): void {
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password);
  own(passwordFile, user);
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  // The built-in C.UTF-8 knows letters of every script; with plain C the trigram search finds nothing in Bangla.
  const locale = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${utf8Locale()}`,
  ];
  execFileSync(initdb, [`--pgdata=${join(directory, 'data')}`, ...flags, ...locale], { ...user, stdio: 'pipe' });
}

/** A UTF-8 locale that the C library has: macOS knows C.UTF-8 only since lately. */
function utf8Locale(): string {
  return process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : 'C';
}

async function startOnFreePort(
  binaries: DatabaseBinaries,
  directory: string,
  user: Partial<SystemUser>,
): Promise<{ server: ChildProcess; port: number }> {
  let log = '';
  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const settings = [...THROW_AWAY, 'listen_addresses=127.0.0.1', `port=${port}`].flatMap((line) => ['-c', line]);
    const server = spawn(binaries.postgres, ['-D', join(directory, 'data'), ...settings], {
      ...user,
      env: { ...process.env, LC_MESSAGES: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ready = await new Promise<boolean>((resolve) => {
      server.stderr?.setEncoding('utf8').on('data', (text: string) => {
        log = (log + text).slice(-4000);
        if (log.includes('ready to accept connections')) resolve(true);
      });
      server.on('error', (error) => {
        log += error.message;
        resolve(false);
      });
      server.on('exit', () => resolve(false));
    });
    if (ready) return { server, port };
  }
  throw new Error(`The Postgres server for the tests did not start:\n${log}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port was given'));
        else resolve(address.port);
      });
    });
  });
}

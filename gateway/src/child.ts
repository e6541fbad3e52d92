import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface Child {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** SIGTERM, then patience: resolves when it has ended. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly name: string;
  /** What Node runs, with its arguments. */
  readonly run: readonly string[];
  readonly cwd: URL;
  readonly env: Readonly<Record<string, string>>;
}

const FOLLOW_PARENT = new URL('follow-parent.mjs', import.meta.url).href;

/**
 * Starts a server with the Node that runs here, and resolves with the first address that it prints. What it writes to the
 * standard error goes on to ours. Rejects when it ends before.
 */
export async function startChild({ name, run, cwd, env }: ChildOptions): Promise<Child> {
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, ...run], {
    cwd,
    env: { ...process.env, ...env },
    // Apart from the terminal's Ctrl-C, so that it stops when its turn comes.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const url = await Promise.race([firstAddress(child), ended]);
  if (!url || child.pid === undefined) throw new ChildEnded(name);
  return {
    name,
    url,
    pid: child.pid,
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A server ended before it was up; what it said about it stands above. */
export class ChildEnded extends Error {
  override readonly name = 'ChildEnded';

  constructor(name: string) {
    super(
      [
        `${name} did not start. Where it runs already, give its address: SANAD_URLS or GRIEVANCES_URL.`,
        `${name} চালু হয়নি। আগে থেকেই চললে তার ঠিকানা দিন: SANAD_URLS বা GRIEVANCES_URL।`,
      ].join('\n'),
    );
  }
}

function firstAddress({ stdout }: ChildProcess): Promise<string | undefined> {
  if (stdout === null) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const url = /https?:\/\/[^\s/]+/.exec(line)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}

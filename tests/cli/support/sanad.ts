import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The project's directory, from which every command is run. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const KALIGANJ = 'data/charters/doict-lalmonirhat-kaliganj.txt';
export const KALUKHALI = 'data/charters/doict-rajbari-kalukhali.txt';

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is given beside its arguments. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built `sanad` in a process of its own, with only the settings that are given here. */
export function startSanad(args: readonly string[], env: Surroundings['env'] = {}): ChildProcessWithoutNullStreams {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return spawn(process.execPath, ['dist/cli/main.js', ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), ...env },
  });
}

/** Runs `sanad` to its end. */
export async function sanad(args: readonly string[], { stdin = '', env }: Surroundings = {}): Promise<Ended> {
  const child = startSanad(args, env);
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {}).end(stdin);
  return ending(child);
}

/** Waits for a process to end and gathers what it prints from now on. */
export async function ending(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...printed };
}

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Ended, ending, startSanad } from './sanad.ts';

/** A `sanad serve` of the tests' own. */
export interface RunningSanad {
  readonly pid: number;
  readonly url: string;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Starts the server on a free port and waits until it says where it is. Rejects if it ends before. */
export async function serve(env: Readonly<Record<string, string>>): Promise<RunningSanad> {
  const child = startSanad(['--lang', 'en', 'serve'], { PORT: '0', ...env });
  const ended = ending(child);
  const up = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const first = await Promise.race([up, ended]);
  if (!Array.isArray(first)) throw new Error(`the server did not start: ${first.stderr}`);
  const url = /^Sanad is up: (\S+)$/.exec(first[0])?.[1];
  if (url === undefined) throw new Error(`no address in: ${first[0]}`);
  return {
    pid: child.pid ?? 0,
    url,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

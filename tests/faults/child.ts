import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process of the tests' own that can be talked to line by line, and killed. */
export interface Child {
  readonly pid: number;
  /** The next line it prints; rejects if it ends without another. */
  nextLine(): Promise<string>;
  tell(line: string): void;
  /** Ends it without warning, as a power cut or the kernel would. */
  kill(): Promise<void>;
}

/** Starts a script of this folder in a process of its own. */
export function startChild(script: string, ...args: string[]): Child {
  const file = join(import.meta.dirname, script);
  // A killed process cannot clear its temporary files away, so it gets a place that can be cleared for it.
  const scratch = mkdtempSync(join(tmpdir(), 'sanad-child-'));
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, TMPDIR: scratch },
  });
  const ended = once(child, 'exit');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    async nextLine() {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${script} ended without another line: ${errors}`);
      return value;
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL');
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

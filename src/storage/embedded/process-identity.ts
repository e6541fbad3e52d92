import { readFileSync } from 'node:fs';

/**
 * The moment a process began, as text that only equality is asked of, or null where the system does not tell.
 * With it a reused process number is known for what it is. Source: proc(5), field 22 of /proc/pid/stat, with the
 * boot's id because the field counts from the boot.
 */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may itself hold blanks and parentheses.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return started === undefined ? null : `${boot}:${started}`;
  } catch {
    return null;
  }
}

/** Whether the process that was `pid` when it began at `start` still runs. */
export function isRunning(pid: number, start: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM means there is such a process, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const current = processStart(pid);
  return start === null || current === null || start === current;
}

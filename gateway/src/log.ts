import type { LogLevel } from './config.ts';

/** A line a message, as JSON, to the standard error. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

const RANK = { trace: 0, debug: 0, info: 1, warn: 2, error: 3, fatal: 4, silent: 4 } as const satisfies Record<
  LogLevel,
  number
>;

/** Writes what is at least as grave as `level`. */
export function createLog(level: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const at = (rank: keyof Log) => (message: string) => {
    if (RANK[rank] < RANK[level]) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), level: rank, message })}\n`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** What a command is handed beside its own arguments. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Says how the command ended; a command that says nothing ended well. */
  exit(code: ExitCode): void;
}

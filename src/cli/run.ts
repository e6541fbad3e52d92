import { Command, CommanderError } from 'commander';
import { DomainError } from '../domain/errors.ts';
import type { CommandContext } from './command-context.ts';
import { calendarCommand } from './commands/calendar.ts';
import { changesCommand } from './commands/changes.ts';
import { compareCommand } from './commands/compare.ts';
import { demoCommand } from './commands/demo.ts';
import { dueCommand } from './commands/due.ts';
import { exportCommand } from './commands/export.ts';
import { grievanceCommand } from './commands/grievance.ts';
import { harvestCommand } from './commands/harvest.ts';
import { importCommand } from './commands/import.ts';
import { lintCommand } from './commands/lint.ts';
import { officesCommand } from './commands/offices.ts';
import { parseCommand } from './commands/parse.ts';
import { readCommand } from './commands/read.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { sourcesCommand } from './commands/sources.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { LANGUAGES, type Language, terminalOf } from './terminal.ts';

/** Runs a command line and resolves with its exit code: 0 done, 1 the answer is no or it failed, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  endQuietlyWhenNobodyReads();
  let code: ExitCode = EXIT.OK;
  const program = new Command('sanad')
    .description('Reads the citizen charters of government offices and answers questions about them.')
    .option('--lang <language>', `language of messages: ${LANGUAGES.join(' or ')}`, 'bn')
    .option('--debug', 'show where an unexpected error came from')
    .showHelpAfterError('(sanad --help lists the commands)')
    .exitOverride();
  const contextOf = (): CommandContext => ({
    terminal: terminalOf(program.opts<{ lang: Language }>().lang),
    exit: (given) => {
      code = given;
    },
  });
  program.hook('preAction', () => {
    const { lang } = program.opts<{ lang: string }>();
    if (!LANGUAGES.some((known) => known === lang)) program.error(`error: --lang is bn or en, not ${lang}`);
  });
  for (const add of [
    serveCommand,
    parseCommand,
    lintCommand,
    importCommand,
    compareCommand,
    changesCommand,
    withdrawCommand,
    officesCommand,
    grievanceCommand,
    searchCommand,
    dueCommand,
    calendarCommand,
    exportCommand,
    sourcesCommand,
    harvestCommand,
    demoCommand,
    readCommand,
  ]) {
    program.addCommand(add(contextOf).exitOverride());
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, program);
  }
}

function report(error: unknown, program: Command): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  const { lang, debug } = program.opts<{ lang: Language; debug?: boolean }>();
  const terminal = terminalOf(lang);
  if (error instanceof DomainError) {
    const inBoth = [error.messageBn, error.message];
    terminal.error((lang === 'en' ? inBoth.reverse() : inBoth).join('\n'));
    return EXIT.FAILED;
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  terminal.error(`${terminal.say('অপ্রত্যাশিত ত্রুটি', 'Unexpected error')}: ${cause.message.split('\n')[0]}`);
  terminal.error(debug ? (cause.stack ?? '') : terminal.say('বিস্তারিত: --debug', 'Details: --debug'));
  return EXIT.FAILED;
}

/** A reader such as `head` may leave before the end; that is no failure. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.OK);
    throw error;
  });
}

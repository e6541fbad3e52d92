import { Command, InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../config.ts';
import { dayInDhaka } from '../../domain/calendar/day-in-dhaka.ts';
import type { LoadDemoResult } from '../../operations/load-demo.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  offices: number;
  seed: number;
  dataDir: string;
}

/** How often a line of progress is written, in milliseconds. */
const PROGRESS_MS = 5_000;

/** `sanad demo`: a made-up nation in a database of its own. Run again, it goes on where it was broken off. */
export function demoCommand(contextOf: () => CommandContext): Command {
  return new Command('demo')
    .description('fill a database of its own with a made-up nation, for load and demonstration')
    .option('--offices <number>', 'how many offices in all, 1 to 50,000', readNumber, 500)
    .option('--seed <number>', 'the same seed makes the same nation', readNumber, 1)
    .option(
      '--data-dir <directory>',
      'where it is kept, unless DATABASE_URL names a PostgreSQL database',
      '.sanad-demo',
    )
    .action((options: Options) => demo(options, contextOf()));
}

function readNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}

async function demo({ offices, seed, dataDir }: Options, { terminal, exit }: CommandContext): Promise<void> {
  // Loaded only here, so that the other commands start without a database's libraries.
  const { loadDemo } = await import('../../operations/load-demo.ts');
  const { openDatabase } = await import('../../storage/connect.ts');
  const { migrate } = await import('../../storage/migrate.ts');
  const { MOST_SYNTHETIC_OFFICES, planNation } = await import('../../synthetic/synthetic-nation.ts');
  // Such a number the plan refuses, whatever the areas; it must do so before there is a directory.
  if (offices < 1 || offices > MOST_SYNTHETIC_OFFICES) planNation({ offices, seed, areas: [] });
  const { databaseUrl } = readConfig();
  const connection = await openDatabase({ databaseUrl: databaseUrl ?? undefined, dataDir });
  try {
    await migrate(connection);
    const now = Temporal.Now.instant();
    const today = dayInDhaka(now);
    const onProgress = reportProgress(terminal);
    const done = await loadDemo(connection, { offices, seed, now: now.toString(), today, onProgress });
    await terminal.result(describe(done, terminal));
    for (const { officeSlug, error } of done.refused) {
      terminal.error(`${officeSlug}: ${terminal.say(error.messageBn, error.message)}`);
    }
    if (done.refused.length > 0) exit(EXIT.FAILED);
    if (databaseUrl === null) {
      terminal.remark(`${terminal.say('চালু করতে', 'Serve it with')}: SANAD_DATA_DIR=${dataDir} npm start`);
    }
  } finally {
    await connection.close();
  }
}

/** A line every few seconds, which a person and a log can both read. */
function reportProgress(terminal: Terminal): (done: LoadDemoResult) => void {
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    terminal.remark(describe(done, terminal));
  };
}

function describe({ charters, services, unchanged, seconds }: LoadDemoResult, { say, number }: Terminal): string {
  const rate = Math.round(services / Math.max(seconds, 0.001));
  const known = unchanged === 0 ? '' : say(`, ${number(unchanged)}টি আগে থেকেই ছিল`, `, ${unchanged} stored before`);
  return say(
    `${number(charters)}টি সনদ, ${number(services)}টি সেবা${known}; ${number(Math.round(seconds))} সেকেন্ড, প্রতি সেকেন্ডে ${number(rate)}টি সেবা`,
    `${charters} charters, ${services} services${known}; ${Math.round(seconds)} s, ${rate} services a second`,
  );
}

import { Command, InvalidArgumentError, Option } from 'commander';
import { type CountedCharter, sayLaterCharter } from '../../domain/due-date/say-later-charter.ts';
import { toAsciiDigits } from '../../domain/text/digits.ts';
import type { CommandContext } from '../command-context.ts';
import { findKey, isKey, readCharter, readService } from '../due/read-due.ts';
import { showService, showServices } from '../due/show-due.ts';
import { EXIT } from '../exit-code.ts';
import { openExportClient } from '../export-client.ts';
import { type GraphClient, openGraphClient } from '../graph-client.ts';
import { readDay } from '../read-day.ts';
import { saveOutput } from '../save-output.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  submitted: string;
  number?: number;
  ics?: string;
  json?: boolean;
}

/** `sanad due`: when an application is due, day by day, and whom to go to when it is not served. */
export function dueCommand(contextOf: () => CommandContext): Command {
  const command = new Command('due')
    .description('when an application is due, day by day, and whom to go to if it is not served')
    .argument('<service|office>', "a service's key, or an office's slug for all its services")
    .requiredOption('--submitted <day>', 'the day of submission: 2025-10-30', readDay)
    .option('--number <number>', "one of the office's services, by its number in the list", readNumber)
    .addOption(new Option('--ics <file>', "write the service's days to an iCalendar file").conflicts('json'))
    .option('--json', 'as JSON, with the keys of the services')
    .action((what: string, options: Options) => showDue(what, options, contextOf(), command));
  return command;
}

function readNumber(given: string): number {
  const text = toAsciiDigits(given);
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a number of the list: 1, 2, 3 …');
}

async function showDue(what: string, options: Options, context: CommandContext, command: Command): Promise<void> {
  const { submitted: submittedOn, number, ics } = options;
  if (ics !== undefined && number === undefined && !isKey(what)) {
    command.error("error: --ics takes one service: give its key, or the office's slug with --number");
  }
  const client = await openGraphClient();
  let key: string | null;
  try {
    key = await findKey(client, { what, submittedOn, number });
    await (key === null ? listServices(client, what, options, context) : explain(client, key, options, context));
  } finally {
    await client.close();
  }
  if (ics !== undefined && key !== null) await saveIcs(key, submittedOn, ics, context);
}

async function listServices(client: GraphClient, slug: string, options: Options, { terminal }: CommandContext) {
  const { submitted: submittedOn, json } = options;
  const { services, effectiveFrom } = await readCharter(client, { what: slug, submittedOn });
  remarkLaterCharter({ submittedOn, effectiveFrom, hadCharter: false }, terminal);
  if (json) return terminal.result(JSON.stringify(services, null, 2));
  const next = `sanad due ${slug} --submitted ${submittedOn} --number 1`;
  const hint = `${terminal.say('একটি সেবার প্রতিটি দিন ও ধাপ', 'Each day and step of one service')}: ${next}`;
  return terminal.result([...showServices(services, terminal), '', hint].join('\n'));
}

async function explain(client: GraphClient, key: string, options: Options, { terminal }: CommandContext) {
  const service = await readService(client, key, options.submitted);
  const { effectiveFrom } = service.charter;
  const hadCharter = service.office.then !== null;
  remarkLaterCharter({ submittedOn: options.submitted, effectiveFrom, hadCharter }, terminal);
  return terminal.result(options.json ? JSON.stringify(service, null, 2) : showService(service, terminal).join('\n'));
}

function remarkLaterCharter(counted: CountedCharter, { remark, say }: Terminal): void {
  const { bn, en } = sayLaterCharter(counted);
  if (bn !== '') remark(say(bn, en));
}

async function saveIcs(
  service: string,
  submittedOn: string,
  file: string,
  { terminal, exit }: CommandContext,
): Promise<void> {
  const client = await openExportClient();
  try {
    const query = new URLSearchParams({ service, submittedOn, lang: terminal.language });
    const isWhole = await saveOutput(await client.open('due.ics', query), file);
    if (!isWhole) return exit(EXIT.FAILED);
    terminal.remark(`${terminal.say('লেখা হয়েছে', 'written')}: ${file}`);
  } finally {
    await client.close();
  }
}

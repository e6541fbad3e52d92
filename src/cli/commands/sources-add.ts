import { Command, InvalidArgumentError, Option } from 'commander';
import { AUTHORITIES, SOURCE_KINDS, type SourceKind } from '../../domain/source/source.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { openGraphClient } from '../graph-client.ts';

interface Options {
  kind: SourceKind;
  name?: string;
  office?: string;
  every?: number;
  authority?: string;
}

interface Payload {
  source: { id: string; name: string } | null;
  errors: Array<{ message: string; messageEn: string }>;
}

const ADD = `mutation ($input: SourceInput!) { addSource(input: $input) { source { id name } errors { message messageEn } } }`;

/** `sanad sources add`: enters a source to be harvested from now on. Exit code 1 where it was refused. */
export function sourcesAddCommand(contextOf: () => CommandContext): Command {
  return new Command('add')
    .description('enter a source to be harvested from now on')
    .argument('<uri>', 'a web address; of a FILE its path below the directory of SANAD_SOURCE_FILES')
    .addOption(choice('--kind <kind>', 'what it is', SOURCE_KINDS).default('WEB_PAGE'))
    .option('--name <name>', 'what to call it; default: its address')
    .option('--office <slug>', 'whose charter it is; default: the documents say')
    .option('--every <minutes>', 'how often; default once a day, a peer once an hour', readMinutes)
    .addOption(choice('--authority <authority>', 'whose word it is; default: judged by the host', AUTHORITIES))
    .action((uri: string, options: Options) => addSource(uri, options, contextOf()));
}

/** One of some words, in any case and with hyphens. */
function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser((given: string) => {
    const word = given.toUpperCase().replaceAll('-', '_');
    if (values.includes(word)) return word;
    throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.`);
  });
}

function readMinutes(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Write a whole number of minutes: 60 is once an hour, 1440 once a day.');
}

async function addSource(uri: string, options: Options, { terminal, exit }: CommandContext): Promise<void> {
  const { say } = terminal;
  const { kind, name = uri.slice(0, 200), office, every: everyMinutes, authority } = options;
  const client = await openGraphClient();
  try {
    const input = { name, kind, uri, office, everyMinutes, authority };
    const { addSource: payload } = await client.execute<{ addSource: Payload }>(ADD, { input });
    for (const { message, messageEn } of payload.errors) terminal.error(say(message, messageEn));
    if (payload.source === null) return exit(EXIT.FAILED);
    await terminal.result(
      say(
        `${payload.source.name}: যোগ হয়েছে (${payload.source.id})। এখনই আনতে: sanad harvest ${payload.source.id}`,
        `${payload.source.name}: entered (${payload.source.id}). Harvest it now: sanad harvest ${payload.source.id}`,
      ),
    );
  } finally {
    await client.close();
  }
}

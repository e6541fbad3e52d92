import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { openGraphClient } from '../graph-client.ts';
import { listSources, type SourceAnswer } from '../harvest/list-sources.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { sourcesAddCommand } from './sources-add.ts';
import { sourcesRemoveCommand } from './sources-remove.ts';

interface Options {
  json?: boolean;
}

/** `sanad sources`: where charters are harvested from; `add` enters a source, `remove` takes one out. */
export function sourcesCommand(contextOf: () => CommandContext): Command {
  const list = (command: Command) =>
    command.option('--json', 'as JSON').action((options: Options) => printSources(options, contextOf()));
  return list(new Command('sources'))
    .description('list the sources that charters are harvested from, and how fresh they are')
    .addCommand(list(new Command('list')).description('the same').exitOverride())
    .addCommand(sourcesAddCommand(contextOf).exitOverride())
    .addCommand(sourcesRemoveCommand(contextOf).exitOverride());
}

async function printSources({ json }: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const sources = await listSources(client);
    if (json) return await terminal.result(JSON.stringify(sources, null, 2));
    const none = terminal.say(
      'কোনো উৎস নেই। যোগ করুন: sanad sources add',
      'There are no sources. Enter one: sanad sources add',
    );
    await terminal.result(sources.length === 0 ? none : toTable(sources, terminal).join('\n'));
  } finally {
    await client.close();
  }
}

const STATUSES: Readonly<Record<string, readonly [bn: string, en: string]>> = {
  NEVER_RUN: ['এখনো আনা হয়নি', 'never run'],
  FRESH: ['হালনাগাদ', 'fresh'],
  STALE: ['পুরোনো', 'stale'],
  FAILING: ['ব্যর্থ হচ্ছে', 'failing'],
  QUARANTINED: ['আটক', 'held'],
};

function toTable(sources: readonly SourceAnswer[], terminal: Terminal): string[] {
  const { say, width } = terminal;
  const columns = [
    { heading: say('নাম', 'Name'), share: 2 },
    { heading: say('ধরন', 'Kind'), share: 0 },
    { heading: say('ঠিকানা', 'Address'), share: 3 },
    { heading: say('অবস্থা', 'Status'), share: 0 },
    { heading: say('শেষ সফল', 'Last success'), share: 0 },
    { heading: say('মন্তব্য', 'Remark'), share: 3 },
  ];
  const rows = sources.map((source) => [
    source.name,
    source.kind,
    source.uri,
    say(...(STATUSES[source.status] ?? [source.status, source.status])),
    source.lastSuccessAt?.slice(0, 16).replace('T', ' ') ?? '–',
    say(source.heldReason ?? source.lastError ?? '', source.heldReasonEn ?? source.lastErrorEn ?? ''),
  ]);
  return layTable(columns, rows, width);
}

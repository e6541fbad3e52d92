import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { openGraphClient } from '../graph-client.ts';
import { type ConnectionPage, readAllPages } from '../read-all-pages.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { officesImportCommand } from './offices-import.ts';

interface Options {
  under?: string;
  json?: boolean;
}

interface Office {
  slug: string;
  name: string;
  nameEn: string;
  charter: { signedOn: string | null; effectiveFrom: string } | null;
}

interface Answer {
  offices: ConnectionPage<Office>;
}

const OFFICES = `query ($under: String, $after: String) {
  offices(filter: { under: $under }, first: 100, after: $after) {
    nodes { slug name nameEn charter { signedOn effectiveFrom } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** `sanad offices`: the offices at or under an area or office, and whether they have a charter; `import` enters more. */
export function officesCommand(contextOf: () => CommandContext): Command {
  return new Command('offices')
    .description('list the offices and whether they have a charter; `offices import` enters more')
    .option('--under <slug>', 'of an area or office, itself included: lalmonirhat, doict/lalmonirhat')
    .option('--json', 'as JSON')
    .action((options: Options) => listOffices(options, contextOf()))
    .addCommand(officesImportCommand(contextOf).exitOverride());
}

async function listOffices(options: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const { under } = options;
    const offices = await readAllPages(client, OFFICES, { under }, (answer: Answer) => answer.offices);
    await terminal.result(options.json ? JSON.stringify(offices, null, 2) : toTable(offices, terminal).join('\n'));
  } finally {
    await client.close();
  }
}

function toTable(offices: readonly Office[], terminal: Terminal): string[] {
  const { say } = terminal;
  const columns = [
    { heading: say('স্লাগ', 'Slug'), share: 0 },
    { heading: say('অফিস', 'Office'), share: 1 },
    { heading: say('সনদ', 'Charter'), share: 0 },
  ];
  const rows = offices.map(({ slug, name, nameEn, charter }) => [
    slug,
    say(name, nameEn),
    charter === null ? say('নেই', 'none') : (charter.signedOn ?? say('তারিখ নেই', 'undated')),
  ]);
  return layTable(columns, rows, terminal.width);
}

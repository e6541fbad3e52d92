import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { openGraphClient } from '../graph-client.ts';
import { readDay } from '../read-day.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { unknownOffice } from '../unknown-office.ts';
import { readVersionNumber } from '../version-number.ts';

interface Options {
  asOf?: string;
  since?: number;
  json?: boolean;
}

interface Service {
  name: string;
  catalogueService: { nameEn: string | null } | null;
}

interface Change {
  kind: string;
  regression: boolean;
  explanation: string;
  explanationEn: string;
  before: Service | null;
  after: Service | null;
}

interface Charter {
  version: number;
  effectiveFrom: string;
  changes: Change[];
}

interface Answer {
  office: {
    charter: Charter | null;
    charters: { nodes: Array<{ version: number; withdrawnAt: string | null }> };
  } | null;
}

const CHANGES = `query ($office: String!, $asOf: Date, $since: Int) {
  office(slug: $office) {
    charter(asOf: $asOf) {
      version effectiveFrom
      changes(since: $since) {
        kind regression explanation explanationEn
        before { id key category serial name catalogueService { slug nameEn } charter { version } }
        after { id key category serial name catalogueService { slug nameEn } charter { version } }
      }
    }
    charters(last: 100) { nodes { version withdrawnAt } }
  }
}`;

/** `sanad changes`: what changed in an office's charter since the version before. */
export function changesCommand(contextOf: () => CommandContext): Command {
  return new Command('changes')
    .description("show what changed in an office's charter since the version before, and what a citizen loses by it")
    .argument('<office>', 'a slug such as doict/lalmonirhat/kaliganj')
    .option('--as-of <date>', 'of the version in force on that day: 2025-09-01; today if not said', readDay)
    .option('--since <version>', 'since the version of this number', readVersionNumber)
    .option('--json', 'as JSON')
    .action((office: string, options: Options) => showChanges(office, options, contextOf()));
}

async function showChanges(slug: string, options: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const variables = { office: slug, asOf: options.asOf, since: options.since };
    const { office } = await client.execute<Answer>(CHANGES, variables);
    if (office === null) throw unknownOffice(slug);
    await terminal.result(
      options.json ? JSON.stringify(office.charter, null, 2) : describe(slug, office, options, terminal).join('\n'),
    );
  } finally {
    await client.close();
  }
}

function describe(
  slug: string,
  { charter, charters }: NonNullable<Answer['office']>,
  { since }: Options,
  terminal: Terminal,
): string[] {
  const { say, number } = terminal;
  if (charter === null) return [`${slug}: ${say('কোনো সনদ কার্যকর নেই', 'no charter is in force')}`];
  const { version, effectiveFrom, changes } = charter;
  const heading = `${slug}: ${say(`সংস্করণ ${number(version)}, কার্যকর ${effectiveFrom}`, `version ${version}, in effect from ${effectiveFrom}`)}`;
  if (since === undefined && isFirst(version, charters.nodes)) {
    return [`${heading}; ${say('আগের কোনো সংস্করণ নেই', 'there is no version before it')}`];
  }
  const against =
    since === undefined
      ? say('আগের সংস্করণের তুলনায়', 'against the version before')
      : say(`${number(since)} নম্বর সংস্করণের তুলনায়`, `against version ${since}`);
  if (changes.length === 0) return [`${heading}, ${against}`, say('কোনো পরিবর্তন নেই', 'No changes')];
  return [`${heading}, ${against}`, '', ...toTable(changes, terminal), '', summarise(changes, terminal)];
}

/** Whether nothing was in force before it. The oldest versions come last; one that is not among them has some before it. */
function isFirst(version: number, oldest: ReadonlyArray<{ version: number; withdrawnAt: string | null }>): boolean {
  const place = oldest.findIndex((charter) => charter.version === version);
  return place >= 0 && oldest.slice(place + 1).every(({ withdrawnAt }) => withdrawnAt !== null);
}

function toTable(changes: readonly Change[], { say, width }: Terminal): string[] {
  const columns = [
    { heading: say('সেবা', 'Service'), share: 1 },
    { heading: say('ক্ষতি', 'Loss'), share: 0 },
    { heading: say('কী বদলেছে', 'What changed'), share: 2 },
  ];
  const rows = changes.map(({ before, after, regression, explanation, explanationEn }) => {
    const service = after ?? before;
    const name = service?.name ?? '';
    return [
      say(name, service?.catalogueService?.nameEn ?? name),
      regression ? say('হ্যাঁ', 'yes') : '',
      say(explanation, explanationEn),
    ];
  });
  return layTable(columns, rows, width);
}

function summarise(changes: readonly Change[], { say, number }: Terminal): string {
  const losses = changes.filter(({ regression }) => regression).length;
  return say(
    `পরিবর্তন ${number(changes.length)}টি, তার মধ্যে নাগরিকের ক্ষতি ${number(losses)}টিতে`,
    `${changes.length} changes, ${losses} of them a loss for citizens`,
  );
}

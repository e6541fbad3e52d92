import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { comparisonCsv } from '../comparison-csv.ts';
import { openGraphClient } from '../graph-client.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  json?: boolean;
  csv?: boolean;
  category?: string;
}

type Verdict = 'SAME' | 'DIFFERENT' | 'NOT_STATED' | 'NOT_COMPARABLE' | 'NOT_SHARED';

interface Comparison {
  offices: Array<{
    slug: string;
    area: { name: string; nameEn: string; parent: { name: string; nameEn: string } | null };
  }>;
  summary: Record<'shared' | 'same' | 'different' | 'notStated' | 'notComparable' | 'notShared', number>;
  rows: Array<{
    catalogueService: { slug: string; name: string; nameEn: string | null; category: string };
    verdict: Verdict;
    explanation: string;
    cells: Array<{ service: { deadline: { text: string; max: number | null; unit: string | null } } | null }>;
  }>;
}

const COMPARE = `query ($offices: [String!]!, $category: ServiceCategory) {
  compareOffices(offices: $offices, category: $category) {
    offices { slug area { name nameEn parent { name nameEn } } }
    summary { shared same different notStated notComparable notShared }
    rows {
      catalogueService { slug name nameEn category }
      verdict silent differs spreadWorkingDays explanation explanationEn
      fastest { slug }
      cells { office { slug } service { name deadline { text kind min max unit immediate conditional maxWorkingDays } } }
    }
  }
}`;

const VERDICTS: Record<Verdict, { bn: string; en: string; colour: 'green' | 'yellow' | 'red' | 'dim' }> = {
  SAME: { bn: 'একই', en: 'same', colour: 'green' },
  DIFFERENT: { bn: 'ভিন্ন', en: 'different', colour: 'yellow' },
  NOT_STATED: { bn: 'উল্লেখ নেই', en: 'not stated', colour: 'red' },
  NOT_COMPARABLE: { bn: 'তুলনা করা যায় না', en: 'not comparable', colour: 'yellow' },
  NOT_SHARED: { bn: 'একটি অফিসেই আছে', en: 'one office only', colour: 'dim' },
};

/** `sanad compare`: what several offices promise for the same services. */
export function compareCommand(contextOf: () => CommandContext): Command {
  return new Command('compare')
    .description('compare what 2 to 20 offices promise, service by service')
    .argument('<office>', 'a slug such as doict/lalmonirhat/kaliganj')
    .argument('<others...>', 'the offices to compare it with')
    .addOption(new Option('--json', 'the whole comparison as JSON').conflicts('csv'))
    .option('--csv', 'a row a service, for a spreadsheet')
    .addOption(
      new Option('--category <category>', 'of one kind only').choices([
        'CITIZEN',
        'INSTITUTIONAL',
        'INTERNAL',
        'UNSPECIFIED',
      ]),
    )
    .action((office: string, others: string[], options: Options) => compare([office, ...others], options, contextOf()));
}

async function compare(offices: string[], options: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const variables = { offices, category: options.category };
    const { compareOffices } = await client.execute<{ compareOffices: Comparison }>(COMPARE, variables);
    await terminal.result(present(compareOffices, options, terminal));
  } finally {
    await client.close();
  }
}

function present(comparison: Comparison, options: Options, terminal: Terminal): string {
  if (options.json) return JSON.stringify(comparison, null, 2);
  if (options.csv) return comparisonCsv(comparison);
  return [...toTable(comparison, terminal), '', ...summarise(comparison, terminal)].join('\n');
}

function toTable({ offices, rows }: Comparison, terminal: Terminal): string[] {
  const { say } = terminal;
  const columns = [
    { heading: say('সেবা', 'Service'), share: 2 },
    ...offices.map(({ area }) => ({ heading: placeOf(area, terminal), share: 1 })),
    { heading: say('সময়সীমা', 'Verdict'), share: 0 },
  ];
  const lines = rows.map(({ catalogueService, cells, verdict }) => [
    say(catalogueService.name, catalogueService.nameEn ?? catalogueService.name),
    ...cells.map(({ service }) => service?.deadline.text ?? '–'),
    say(VERDICTS[verdict].bn, VERDICTS[verdict].en),
  ]);
  return layTable(columns, lines, terminal.width);
}

function placeOf({ name, nameEn, parent }: Comparison['offices'][number]['area'], { say }: Terminal): string {
  return [say(name, nameEn), ...(parent === null ? [] : [say(parent.name, parent.nameEn)])].join(', ');
}

function summarise({ summary }: Comparison, { say, paint, number }: Terminal): string[] {
  const line = (verdict: Verdict, count: number): string =>
    `  ${paint(VERDICTS[verdict].colour, say(VERDICTS[verdict].bn, VERDICTS[verdict].en))}: ${number(count)}`;
  return [
    `${say('একাধিক অফিসে আছে এমন সেবা', 'Services that several of the offices offer')}: ${number(summary.shared)}`,
    line('SAME', summary.same),
    line('DIFFERENT', summary.different),
    line('NOT_STATED', summary.notStated),
    line('NOT_COMPARABLE', summary.notComparable),
    line('NOT_SHARED', summary.notShared),
  ];
}

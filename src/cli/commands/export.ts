import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { openExportClient } from '../export-client.ts';
import { AS_OF, COVERAGE, DEADLINES, type ExportTable, FINDINGS, SOURCES, UNDER } from '../export-tables.ts';
import { saveOutput } from '../save-output.ts';

type Options = Record<string, string | undefined>;

const CATEGORY = 'CITIZEN, INSTITUTIONAL, INTERNAL or UNSPECIFIED';

/** The conditions of `sanad export services`: the fields of the graph's ServiceFilter, each an option. */
const SERVICE_CONDITIONS = [
  ['--organisation <slug>', 'of an organisation: doict'],
  UNDER,
  ['--category <category>', CATEGORY],
  ['--catalogue-service <slug>', 'of one service of the catalogue'],
  ['--deadline-kind <kind>', 'IMMEDIATE, FIXED, RANGE … (docs/export.md)'],
  ['--min-working-days <number>', 'with at least that bound'],
  ['--max-working-days <number>', 'with at most that bound'],
  ['--free <true|false>', 'free of charge, or not'],
  ['--match-pending <true|false>', 'whose catalogue entry waits for review, or not'],
  ['--text <text>', 'with that in the name'],
  AS_OF,
] as const;

/** `sanad export`: services, comparisons, offices and other tables as files. */
export function exportCommand(contextOf: () => CommandContext): Command {
  const services = new Command('services')
    .description('services, a row each: CSV, XLSX or JSON lines')
    .action((options: Options) => save(`services.${options.format}`, options, services, contextOf()));
  addOutput(services, ['csv', 'xlsx', 'jsonl']);
  for (const [flags, description] of SERVICE_CONDITIONS) services.option(flags, description);

  const comparison = new Command('comparison')
    .description('what 2 to 20 offices promise, or all of an organisation in an area, side by side: CSV or XLSX')
    .argument('[offices...]', 'slugs such as doict/lalmonirhat/kaliganj; none with --under and --organisation')
    .option('--under <slug>', 'an area or office: all offices of an organisation there, up to 100')
    .option('--organisation <slug>', 'whose offices: doict')
    .option('--category <category>', CATEGORY)
    .option(...AS_OF)
    .action((offices: string[], options: Options) => {
      const named = offices.length === 0 ? undefined : offices.join(',');
      return save(`comparison.${options.format}`, { ...options, offices: named }, comparison, contextOf());
    });
  addOutput(comparison, ['csv', 'xlsx']);

  const office = new Command('office')
    .description('one office with its services, as JSON-LD by CPSV-AP 3.2')
    .argument('<office>', 'a slug such as doict/lalmonirhat/kaliganj')
    .option(...AS_OF)
    .action((slug: string, options: Options) =>
      save(`offices/${slug}.${options.format}`, options, office, contextOf()),
    );
  addOutput(office, ['jsonld']);

  return new Command('export')
    .description('write services, comparisons, coverage, findings or an office to a file (docs/export.md)')
    .addCommand(services)
    .addCommand(comparison)
    .addCommand(office)
    .addCommand(tableCommand('coverage', COVERAGE, contextOf))
    .addCommand(tableCommand('deadlines', DEADLINES, contextOf))
    .addCommand(tableCommand('findings', FINDINGS, contextOf))
    .addCommand(tableCommand('sources', SOURCES, contextOf));
}

/** A table whose only arguments are conditions, CSV or XLSX. */
function tableCommand(
  name: string,
  { description, conditions, required }: ExportTable,
  contextOf: () => CommandContext,
): Command {
  const command = new Command(name).description(`${description}: CSV or XLSX`);
  command.action((options: Options) => save(`${name}.${options.format}`, options, command, contextOf()));
  addOutput(command, ['csv', 'xlsx']);
  for (const [flags, meaning] of required ?? []) command.requiredOption(flags, meaning);
  for (const [flags, meaning] of conditions) command.option(flags, meaning);
  return command;
}

function addOutput(command: Command, formats: readonly string[]): void {
  command.exitOverride();
  command.addOption(new Option('--format <format>', 'of the file').choices(formats).default(formats[0]));
  command.option('--output <file>', 'where to write it; standard output if left out');
}

async function save(path: string, options: Options, command: Command, context: CommandContext): Promise<void> {
  const { terminal, exit } = context;
  const { format, output, ...conditions } = options;
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY) {
    command.error('error: a workbook is no text for a terminal; name a file with --output');
  }
  const given = Object.entries(conditions).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const client = await openExportClient();
  let isWhole: boolean;
  try {
    isWhole = await saveOutput(await client.open(path, new URLSearchParams(given)), output);
  } finally {
    await client.close();
  }
  if (!isWhole) {
    terminal.error(terminal.say('থামানো হয়েছে, কিছু লেখা হয়নি', 'broken off, nothing was written'));
    return exit(EXIT.FAILED);
  }
  if (output !== undefined) terminal.remark(`${terminal.say('লেখা হয়েছে', 'written')}: ${output}`);
}

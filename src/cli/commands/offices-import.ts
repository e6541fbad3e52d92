import { Command } from 'commander';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { tellFaults } from '../file-fault.ts';
import { openGraphClient } from '../graph-client.ts';
import type { Column, FileFault, OfficeLine } from '../offices-file/offices-file.ts';
import { readOfficesFile } from '../offices-file/read-offices-file.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  dryRun?: boolean;
}

interface Payload {
  organisations: unknown[];
  offices: unknown[];
  unchanged: number;
  errors: Array<{ message: string; messageEn: string; path: string[] }>;
}

const ADD_OFFICES = `mutation ($organisations: [OrganisationInput!]!, $offices: [OfficeInput!]!, $dryRun: Boolean) {
  addOffices(organisations: $organisations, offices: $offices, dryRun: $dryRun) {
    organisations { slug }
    offices { slug }
    unchanged
    errors { message messageEn path }
  }
}`;

/** In which column a field of the mutation stands. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
  slug: 'organisation',
  organisation: 'organisation',
  area: 'area',
  name: 'name',
  nameEn: 'name_en',
  parent: 'parent',
  website: 'website',
};

/** `sanad offices import`: enters departments and offices from a file, all or none. Exit code 1 where it is refused. */
export function officesImportCommand(contextOf: () => CommandContext): Command {
  return new Command('import')
    .description('enter departments and their offices from a CSV file, all or none')
    .argument('<file>', 'columns organisation, area, name, name_en, parent, website; - for standard input')
    .option('--dry-run', 'check, store nothing')
    .action((file: string, options: Options) => importOffices(file, options, contextOf()));
}

async function importOffices(
  file: string,
  { dryRun = false }: Options,
  { terminal, exit }: CommandContext,
): Promise<void> {
  const { name, bytes } = await readDocument(file);
  const { rows, faults } = readOfficesFile(bytes);
  const heads = rows.filter(({ cells }) => cells.area === COUNTRY_SLUG);
  const others = rows.filter(({ cells }) => cells.area !== COUNTRY_SLUG);
  const payload = faults.length > 0 ? null : await addOffices(heads, others, dryRun);
  const refusals = [...faults, ...(payload?.errors ?? []).map((error) => locate(error, heads, others))];
  tellFaults(name, refusals, terminal);
  if (payload === null || refusals.length > 0) return exit(EXIT.FAILED);
  await terminal.result(`${name}: ${describe(payload, { rows: rows.length, dryRun }, terminal)}`);
}

async function addOffices(
  heads: readonly OfficeLine[],
  others: readonly OfficeLine[],
  dryRun: boolean,
): Promise<Payload> {
  const client = await openGraphClient();
  try {
    const { addOffices: payload } = await client.execute<{ addOffices: Payload }>(ADD_OFFICES, {
      organisations: heads.map(({ cells: { organisation, name, name_en, website } }) => {
        return { slug: organisation, name, nameEn: name_en, website };
      }),
      offices: others.map(({ cells: { organisation, area, name, name_en, parent, website } }) => {
        return { organisation, area, name, nameEn: name_en, parent: parent === '' ? null : parent, website };
      }),
      dryRun,
    });
    return payload;
  } finally {
    await client.close();
  }
}

/** Where in the file the mutation's error lies: its path names the list, the entry and the field. */
function locate(
  { path: [list, index, field = ''], message, messageEn }: Payload['errors'][number],
  heads: readonly OfficeLine[],
  others: readonly OfficeLine[],
): FileFault {
  const lines = list === 'organisations' ? heads : others;
  return { line: lines[Number(index)]?.line ?? null, column: COLUMN_OF[field] ?? null, message, messageEn };
}

function describe(
  { organisations, offices, unchanged }: Payload,
  { rows, dryRun }: { rows: number; dryRun: boolean },
  { say, number }: Terminal,
): string {
  const before = say(`${number(unchanged)}টি আগে থেকেই আছে`, `${unchanged} were there before`);
  if (dryRun) {
    const fit = number(rows - unchanged);
    return `${say(`${fit}টি সারি যোগ করা যাবে, সংরক্ষণ করা হয়নি`, `${fit} rows can be entered, nothing was stored`)}; ${before}`;
  }
  const [departments, units] = [number(organisations.length), number(offices.length)];
  return `${say(`${departments}টি সংস্থা ও ${units}টি অফিস যোগ হয়েছে`, `entered: organisations: ${departments}, offices: ${units}`)}; ${before}`;
}

import { Command } from 'commander';
import type {
  GrievanceColumn,
  GrievanceFault,
  GrievanceLimitLine,
} from '../../operations/grievance-file/grievance-file.ts';
import { readGrievanceFile } from '../../operations/grievance-file/read-grievance-file.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { tellFaults } from '../file-fault.ts';
import { openGraphClient } from '../graph-client.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  dryRun?: boolean;
}

interface Payload {
  limits: unknown[];
  unchanged: number;
  errors: Array<{ message: string; messageEn: string; path: string[] }>;
}

const SET_LIMITS = `mutation ($limits: [GrievanceLimitInput!]!, $dryRun: Boolean) {
  setGrievanceLimits(limits: $limits, dryRun: $dryRun) { limits { role } unchanged errors { message messageEn path } }
}`;

/** In which column a field of the mutation stands. */
const COLUMN_OF: Readonly<Record<string, GrievanceColumn>> = {
  appliesTo: 'applies_to',
  body: 'body',
  role: 'role',
  max: 'limit',
  unit: 'unit',
  extension: 'extension',
  contact: 'contact',
  source: 'source',
  note: 'note',
};

/** `sanad grievance import`: sets time limits from a file, all or none. Exit code 1 where it is refused. */
export function grievanceImportCommand(contextOf: () => CommandContext): Command {
  return new Command('import')
    .description('set time limits of the grievance procedure from a CSV file, all or none')
    .argument('<file>', `columns ${Object.values(COLUMN_OF).join(', ')}; - for standard input`)
    .option('--dry-run', 'check, store nothing')
    .action((file: string, options: Options) => importLimits(file, options, contextOf()));
}

async function importLimits(
  file: string,
  { dryRun = false }: Options,
  { terminal, exit }: CommandContext,
): Promise<void> {
  const { name, bytes } = await readDocument(file);
  const { limits, faults } = readGrievanceFile(bytes);
  const payload = faults.length > 0 ? null : await setLimits(limits, dryRun);
  const refusals = [...faults, ...(payload?.errors ?? []).map((error) => locate(error, limits))];
  tellFaults(name, refusals, terminal);
  if (payload === null || refusals.length > 0) return exit(EXIT.FAILED);
  await terminal.result(`${name}: ${describe(payload, { rows: limits.length, dryRun }, terminal)}`);
}

async function setLimits(lines: readonly GrievanceLimitLine[], dryRun: boolean): Promise<Payload> {
  const client = await openGraphClient();
  try {
    const limits = lines.map(({ line: _line, ...limit }) => limit);
    const answer = await client.execute<{ setGrievanceLimits: Payload }>(SET_LIMITS, { limits, dryRun });
    return answer.setGrievanceLimits;
  } finally {
    await client.close();
  }
}

/** Where in the file the mutation's error lies: its path names the list, the limit and the field. */
function locate(
  { path: [, index, field = ''], message, messageEn }: Payload['errors'][number],
  lines: readonly GrievanceLimitLine[],
): GrievanceFault {
  return { line: lines[Number(index)]?.line ?? null, column: COLUMN_OF[field] ?? null, message, messageEn };
}

function describe(
  { limits, unchanged }: Payload,
  { rows, dryRun }: { rows: number; dryRun: boolean },
  { say, number }: Terminal,
): string {
  const before = say(`${number(unchanged)}টি আগে থেকেই এমন`, `${unchanged} were set so before`);
  if (dryRun) {
    const fit = number(rows - unchanged);
    return `${say(`${fit}টি সময়সীমা ঠিক করা যাবে, সংরক্ষণ করা হয়নি`, `${fit} limits can be set, nothing was stored`)}; ${before}`;
  }
  return `${say(`${number(limits.length)}টি সময়সীমা ঠিক করা হয়েছে`, `limits set: ${limits.length}`)}; ${before}`;
}

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { type GraphClient, openGraphClient } from '../graph-client.ts';
import { readDay } from '../read-day.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  dryRun?: boolean;
  office?: string;
  effectiveFrom?: string;
}

interface Payload {
  unchanged: boolean;
  charter: { version: number; effectiveFrom: string } | null;
  reading: { office: { slug: string } | null; services: unknown[]; findings: unknown[] } | null;
  errors: Array<{ message: string; messageEn: string }>;
}

const IMPORT = `mutation ($input: CharterInput!, $dryRun: Boolean, $effectiveFrom: Date) {
  importCharter(input: $input, dryRun: $dryRun, effectiveFrom: $effectiveFrom) {
    unchanged
    charter { version effectiveFrom }
    reading { office { slug } services { name } findings { code } }
    errors { message messageEn }
  }
}`;

/** `sanad import`: stores charters, each in a transaction of its own. Exit code 1 where one was refused. */
export function importCommand(contextOf: () => CommandContext): Command {
  return new Command('import')
    .description('store charters; a document that is stored already changes nothing')
    .argument('<files...>', 'DOCX, PDF, XLSX, HTML, CSV or text files, or - for standard input')
    .option('--dry-run', 'read and check, store nothing')
    .option('--office <slug>', 'the office, where the document does not name it: doict/lalmonirhat/kaliganj')
    .option('--effective-from <date>', 'the day on which it takes effect: 2025-09-01', readDay)
    .action((files: string[], options: Options) => importCharters(files, options, contextOf()));
}

async function importCharters(files: string[], options: Options, { terminal, exit }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    for (const file of files) {
      const payload = await importOne(client, file, options);
      if (payload.errors.length > 0) exit(EXIT.FAILED);
      for (const { message, messageEn } of payload.errors) {
        terminal.error(`${file}: ${terminal.say(message, messageEn)}`);
      }
      if (payload.errors.length === 0) await terminal.result(`${file}: ${describe(payload, terminal)}`);
    }
  } finally {
    await client.close();
  }
}

async function importOne(client: GraphClient, file: string, options: Options): Promise<Payload> {
  const { name, bytes } = await readDocument(file);
  const { importCharter } = await client.execute<{ importCharter: Payload }>(IMPORT, {
    input: { format: 'AUTO', contentBase64: bytes.toString('base64'), fileName: name, office: options.office },
    dryRun: options.dryRun,
    effectiveFrom: options.effectiveFrom,
  });
  return importCharter;
}

function describe({ unchanged, charter, reading }: Payload, { say, number }: Terminal): string {
  const office = reading?.office?.slug ?? '';
  const services = number(reading?.services.length ?? 0);
  const findings = number(reading?.findings.length ?? 0);
  const counts = say(`${services}টি সেবা, ${findings}টি মন্তব্য`, `services: ${services}, findings: ${findings}`);
  if (unchanged) return `${office}: ${say('অপরিবর্তিত, আগে থেকেই আছে', 'unchanged, it is stored already')}; ${counts}`;
  if (charter === null) return `${office}: ${say('পড়া হয়েছে, সংরক্ষণ করা হয়নি', 'read, not stored')}; ${counts}`;
  const { version, effectiveFrom } = charter;
  return `${office}: ${say(`সংস্করণ ${number(version)}, কার্যকর ${effectiveFrom}`, `version ${version}, in effect from ${effectiveFrom}`)}; ${counts}`;
}

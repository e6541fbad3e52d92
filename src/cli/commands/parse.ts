import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { dayInDhaka } from '../../domain/calendar/day-in-dhaka.ts';
import { measuredDeadline } from '../../domain/deadline/measured-deadline.ts';
import { loadDataGazetteer } from '../../operations/load-data-gazetteer.ts';
import { presentReading } from '../../operations/present-reading.ts';
import { readCharter } from '../../operations/read-charter.ts';
import type { CommandContext } from '../command-context.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

type Reading = ReturnType<typeof presentReading>;

/** `sanad parse`: what a document says, without storing it. */
export function parseCommand(contextOf: () => CommandContext): Command {
  return new Command('parse')
    .description('show what is understood of a charter; nothing is stored')
    .argument('<file>', 'a DOCX, PDF, XLSX, HTML, CSV or text file, or - for standard input')
    .option('--json', 'everything that was understood, as JSON')
    .action((file: string, options: { json?: boolean }) => parse(file, options, contextOf()));
}

async function parse(file: string, options: { json?: boolean }, { terminal }: CommandContext): Promise<void> {
  const { bytes } = await readDocument(file);
  const source = { bytes, format: 'AUTO', officeSlug: null } as const;
  const { reading, officeSlug } = await readCharter(source, await loadDataGazetteer());
  const presented = presentReading(reading, dayInDhaka(Temporal.Now.instant()));
  if (options.json) {
    const { head, signature, texts, accounts } = reading;
    const office = officeSlug === null ? null : { slug: officeSlug };
    const services = presented.services.map((service) => ({
      ...service,
      deadline: measuredDeadline(service.deadline),
    }));
    const everything = { office, ...presented, services, head, signature, texts, accounts };
    return terminal.result(JSON.stringify(everything, null, 2));
  }
  await terminal.result(outline(presented, officeSlug, terminal).join('\n'));
}

function outline(reading: Reading, office: string | null, { say, paint, number }: Terminal): string[] {
  const unknown = say('অজানা', 'not known');
  const services = reading.services.flatMap(
    ({ category, serial, name, deadline, fee, responsible, superior, line }) => [
      '',
      paint('bold', `${category} ${serial ?? '–'}  ${name}`) +
        paint('dim', `  (${say('লাইন', 'line')} ${line === null ? '–' : number(line)})`),
      `  ${say('সময়সীমা', 'deadline')}: ${deadline.kind}  “${deadline.text}”`,
      `  ${say('মূল্য', 'fee')}: ${fee.kind}  “${fee.text}”`,
      `  ${say('দায়িত্বপ্রাপ্ত', 'responsible')}: ${officer(responsible) ?? unknown}`,
      `  ${say('ঊর্ধ্বতন', 'superior')}: ${officer(superior) ?? unknown}`,
    ],
  );
  return [
    `${say('অফিস', 'Office')}: ${office ?? unknown}  (${reading.officeText ?? '–'})`,
    `${say('স্বাক্ষরের তারিখ', 'Signed on')}: ${reading.signedOn ?? unknown}`,
    `${say('সেবা', 'Services')}: ${number(reading.services.length)}  ${say('মন্তব্য', 'findings')}: ${number(reading.findings.length)}  ${say('মান', 'quality')}: ${number(Math.round(reading.quality))}/${number(100)}`,
    ...services,
  ];
}

function officer(cell: Reading['services'][number]['responsible']): string | null {
  if (cell === null) return null;
  const parts = [cell.name, cell.designation, ...(cell.contact?.phones ?? [])].filter((part) => part !== null);
  return parts.length === 0 ? `“${cell.text}”` : parts.join(', ') + (cell.acting ? ' (অ.দা.)' : '');
}

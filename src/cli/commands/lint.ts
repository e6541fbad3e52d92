import { Command, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { dayInDhaka } from '../../domain/calendar/day-in-dhaka.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import { PARSER_VERSION } from '../../ingest/parser-version.ts';
import { loadDataGazetteer } from '../../operations/load-data-gazetteer.ts';
import { presentReading } from '../../operations/present-reading.ts';
import { readCharter } from '../../operations/read-charter.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import type { LintedFile } from '../lint-report/linted-file.ts';
import { reportAsSarif } from '../lint-report/sarif-report.ts';
import { reportAsText } from '../lint-report/text-report.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

interface Options {
  format: (typeof FORMATS)[number];
}

/** `sanad lint`: what is wrong with charters, cell by cell. Exit code 1 where there is an ERROR or an unreadable file. */
export function lintCommand(contextOf: () => CommandContext): Command {
  return new Command('lint')
    .description('show what is wrong with charters, with line, cell and remedy; fails where there is an error')
    .argument('<files...>', 'DOCX, PDF, XLSX, HTML, CSV or text files, or - for standard input')
    .addOption(new Option('--format <format>', 'how to write the findings').choices(FORMATS).default('text'))
    .action((files: string[], options: Options) => lint(files, options, contextOf()));
}

async function lint(names: string[], { format }: Options, { terminal, exit }: CommandContext): Promise<void> {
  const gazetteer = await loadDataGazetteer();
  const files: LintedFile[] = [];
  for (const name of names) {
    const file = await lintFile(name, gazetteer);
    files.push(file);
    if (file.failure !== null) terminal.error(`${file.name}: ${file.failure.messageBn}\n${file.failure.message}`);
    else if (format === 'text') for (const line of reportAsText(file, terminal)) await terminal.result(line);
  }
  if (format !== 'text') await terminal.result(JSON.stringify(asData(files, format), null, 2));
  const errors = files.flatMap((file) => file.findings).filter((finding) => finding.severity === 'ERROR').length;
  terminal.remark(summarise(files, errors, terminal));
  if (errors > 0 || files.some((file) => file.failure !== null)) exit(EXIT.FAILED);
}

/** A file that cannot be read must not hide what is wrong with the others. */
async function lintFile(name: string, gazetteer: Gazetteer): Promise<LintedFile> {
  try {
    const document = await readDocument(name);
    const source = { bytes: document.bytes, format: 'AUTO', officeSlug: null } as const;
    const { reading } = await readCharter(source, gazetteer);
    return {
      name: document.name,
      findings: presentReading(reading, dayInDhaka(Temporal.Now.instant())).findings,
      failure: null,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { name, findings: [], failure: error };
  }
}

function asData(files: readonly LintedFile[], format: 'json' | 'sarif'): unknown {
  if (format === 'sarif') return reportAsSarif(files, PARSER_VERSION);
  // The place of a service in a list that is not given here says nothing.
  return files.flatMap(({ name, findings }) =>
    findings.map(({ service: _place, ...finding }) => ({ file: name, ...finding })),
  );
}

function summarise(files: readonly LintedFile[], errors: number, { say, number }: Terminal): string {
  const findings = files.flatMap((file) => file.findings).length;
  return say(
    `${number(findings)}টি মন্তব্য, তার মধ্যে ${number(errors)}টি ত্রুটি`,
    `findings: ${findings}, of them errors: ${errors}`,
  );
}

import { Command } from 'commander';
import type { Severity } from '../../domain/quality/finding.ts';
import { loadDataGazetteer } from '../../operations/load-data-gazetteer.ts';
import { presentReading } from '../../operations/present-reading.ts';
import { readCharter } from '../../operations/read-charter.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

type Finding = ReturnType<typeof presentReading>['findings'][number] & { file: string };

const COLOURS = { ERROR: 'red', WARNING: 'yellow', NOTICE: 'dim' } as const satisfies Record<Severity, string>;

/** `sanad lint`: what is wrong with charters, cell by cell. Exit code 1 where there is an ERROR. */
export function lintCommand(contextOf: () => CommandContext): Command {
  return new Command('lint')
    .description('show what is wrong with charters, with line, cell and remedy; fails where there is an error')
    .argument('<files...>', 'text files, or - for standard input')
    .option('--json', 'the findings as JSON')
    .action((files: string[], options: { json?: boolean }) => lint(files, options, contextOf()));
}

async function lint(files: string[], options: { json?: boolean }, { terminal, exit }: CommandContext): Promise<void> {
  const gazetteer = await loadDataGazetteer();
  const findings: Finding[] = [];
  for (const file of files) {
    const { name, text } = await readDocument(file);
    const { reading } = readCharter({ text, officeSlug: null }, gazetteer);
    findings.push(...presentReading(reading).findings.map((finding) => ({ file: name, ...finding })));
  }
  if (options.json) await terminal.result(JSON.stringify(findings, null, 2));
  else for (const finding of findings) await terminal.result(describe(finding, terminal).join('\n'));
  const errors = findings.filter((finding) => finding.severity === 'ERROR').length;
  terminal.remark(
    terminal.say(
      `${terminal.number(findings.length)}টি মন্তব্য, তার মধ্যে ${terminal.number(errors)}টি ত্রুটি`,
      `${findings.length} findings, ${errors} of them errors`,
    ),
  );
  if (errors > 0) exit(EXIT.FAILED);
}

function describe(finding: Finding, { say, paint }: Terminal): string[] {
  const place = [finding.file, finding.line, finding.column].filter((part) => part != null).join(':');
  return [
    `${place} ${paint(COLOURS[finding.severity], finding.severity)} ${finding.code}: ${say(finding.message, finding.messageEn)}`,
    ...(finding.cell === null ? [] : [paint('dim', `    ${say('ঘর', 'cell')}: ${finding.cell}`)]),
    `    ${say('কেন', 'why')}: ${say(finding.why, finding.whyEn)}`,
    `    ${say('করণীয়', 'remedy')}: ${say(finding.remedy, finding.remedyEn)}`,
  ];
}

import { Argument, Command } from 'commander';
import { readHeading } from '../../domain/charter/read-heading.ts';
import { readSection } from '../../domain/charter/read-section.ts';
import { measuredDeadline } from '../../domain/deadline/measured-deadline.ts';
import { readDeadline } from '../../domain/deadline/read-deadline.ts';
import { readFee } from '../../domain/fee/read-fee.ts';
import { readOfficerCell } from '../../domain/officer/read-officer-cell.ts';
import type { CommandContext } from '../command-context.ts';
import { inputLines } from '../input-lines.ts';

/** How a cell of each kind is understood, in the field names of the public API. */
const READERS = {
  deadline: (text: string) => measuredDeadline(readDeadline(text)),
  fee: readFee,
  officer: readOfficerCell,
  heading: (text: string) => ({ column: readHeading(text) }),
  section: (text: string) => ({ section: readSection(text) }),
} as const satisfies Record<string, (text: string) => object>;

type Kind = keyof typeof READERS;

/** `sanad read`: how single cells are understood, one JSON object a line. */
export function readCommand(contextOf: () => CommandContext): Command {
  return new Command('read')
    .description('show how a cell is understood: one JSON object for each line')
    .addArgument(new Argument('<kind>', 'what the cell is').choices(Object.keys(READERS)))
    .argument(
      '[text]',
      'the cell; left out or -: one cell a line from standard input; before one that begins with - write --',
    )
    .action((kind: Kind, text: string | undefined) => read(kind, text, contextOf()));
}

async function read(kind: Kind, text: string | undefined, { terminal }: CommandContext): Promise<void> {
  const understand = (cell: string): Promise<void> => terminal.result(JSON.stringify(READERS[kind](cell)));
  if (text !== undefined && text !== '-') return understand(text);
  for await (const line of inputLines(process.stdin)) await understand(line);
}

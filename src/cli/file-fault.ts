import type { CsvFault } from '../operations/csv-file/csv-file.ts';
import type { Terminal } from './terminal.ts';

/** Tells what is wrong with a file, a line each in the order of the file: `offices.csv:3: website: …`. */
export function tellFaults(name: string, faults: readonly CsvFault[], terminal: Terminal): void {
  const inOrder = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  for (const fault of inOrder) terminal.error(`${name}${describeFault(fault, terminal)}`);
}

function describeFault({ line, column, message, messageEn }: CsvFault, { say }: Terminal): string {
  return `${line === null ? '' : `:${line}`}: ${column === null ? '' : `${column}: `}${say(message, messageEn)}`;
}

import type { CsvFault } from '../csv-file/csv-file.ts';
import type { DataFile } from './data-file.ts';

/** Throws where one of the project's own files is at fault: the installation is broken. */
export function refuseFaults({ name }: DataFile, [fault]: readonly CsvFault[]): void {
  if (fault !== undefined) throw new Error(`${name}:${fault.line}: ${fault.messageEn}`);
}

import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import { readCsvFile } from '../../operations/csv-file/read-csv-file.ts';
import { parentOfHeadOffice } from './faults.ts';
import { type FileFault, OFFICES_FILE, type OfficeLine, type OfficesFile } from './offices-file.ts';

/** Reads a CSV file of offices: a line of column names in any order, then an office a line. */
export function readOfficesFile(bytes: Uint8Array): OfficesFile {
  const { rows, faults: ofForm } = readCsvFile(bytes, OFFICES_FILE);
  const faults = [...ofForm, ...rows.flatMap(checkParent)];
  return faults.length > 0 ? { rows: [], faults } : { rows, faults };
}

function checkParent({ line, cells: { area, parent } }: OfficeLine): FileFault[] {
  return area === COUNTRY_SLUG && parent !== '' ? [parentOfHeadOffice(line)] : [];
}

import { read, type WorkBook } from '@e965/xlsx';
import { DomainError } from '../../../domain/errors.ts';
import { holdsEncryptedPackage, isOleContainer } from '../archive/ole-container.ts';
import { damaged, encrypted } from '../archive/refusals.ts';
import { repackXlsx } from './repack-xlsx.ts';
import { workbookStream } from './workbook-stream.ts';

/** A workbook as the library gives it, and whether pictures or drawings stand in it. */
export interface OpenWorkbook {
  workbook: WorkBook;
  hasPictures: boolean;
}

/**
 * Opens an XLSX, XLSM or XLS workbook. The library gets only the parts that are read, their size known. Formulas are
 * neither kept nor reckoned: a cell has the result it was stored with. Throws DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED,
 * DOCUMENT_TOO_LARGE, FORMAT_NOT_SUPPORTED.
 */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  if (isOleContainer(bytes)) {
    if (holdsEncryptedPackage(bytes)) throw encrypted();
    const { stream, hasPictures } = guarded(() => workbookStream(bytes));
    return { workbook: guarded(() => parse(stream)), hasPictures };
  }
  const { archive, hasPictures } = repackXlsx(bytes);
  return { workbook: guarded(() => parse(archive)), hasPictures };
}

/** As `buffer` the bytes are read in place; as `array` each would first become a number of its own. */
function parse(bytes: Uint8Array): WorkBook {
  const workbook = read(bytes, { type: 'buffer', dense: true, cellFormula: false, cellHTML: false, cellNF: true });
  const lost = workbook.SheetNames.find((name) => !workbook.Sheets[name]);
  if (lost !== undefined) throw damaged(`the sheet “${lost}” cannot be read`);
  return workbook;
}

function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw damaged('its sheets cannot be read');
  }
}

import { strFromU8, strToU8, zipSync } from 'fflate';
import { DomainError } from '../../../domain/errors.ts';
import { refuseOver } from '../../limits.ts';
import { damaged } from '../archive/refusals.ts';
import { unpackArchive } from '../archive/unpack-archive.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_TYPE = 'spreadsheetml.';
const MACRO_WORKBOOK_TYPE = 'ms-excel.sheet.macroEnabled.';

/** The library would walk through every cell of a link's range, up to all 17 thousand million of a sheet. */
const HYPERLINK = /<(?:\w+:)?hyperlink\s[^<>]*>/g;

/** Shared strings that are blank; the library would not count them and read every later cell as its neighbour. */
const BLANK_STRING = /<(\w+:)?si\s*\/>/g;

/** An opening with white space or attributes, at which the library would read the string as none. */
const STRING = /<(\w+:)?si\s[^<>]*>/g;

/** The end of what a cell holds: counted before the library makes objects of them. */
const VALUE = /<\/(?:\w+:)?(?:v|is)>/g;

/** A sheet or the strings of all sheets must be there to the last tag, or the library would read the rest as blank. */
const BEGIN = /<(?:\w+:)?(worksheet|sst)[\s>]/;
const END = /(?:<\/(?:\w+:)?(?:worksheet|sst)\s*>|\/>)$/;

/**
 * A plain archive of the parts of an XLSX that hold text, their size checked, without what the library misreads.
 * Throws DOCUMENT_TOO_LARGE, DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED, and FORMAT_NOT_SUPPORTED for another kind of file.
 */
export function repackXlsx(bytes: Uint8Array): { archive: Uint8Array; hasPictures: boolean } {
  let hasPictures = false;
  const files = unpackArchive(bytes, (name) => {
    hasPictures ||= /(?:^|\/)(?:media|drawings)\//.test(name);
    return name.endsWith('.xml') || name.endsWith('.rels');
  });
  const types = files.get(CONTENT_TYPES);
  if (types === undefined || !isWorkbook(strFromU8(types))) throw notSupported();
  const parts = [...files].map(([name, file]): [string, Uint8Array] => [
    name,
    name.endsWith('.xml') ? mend(name, file) : file,
  ]);
  return { archive: zipSync(Object.fromEntries(parts), { level: 0 }), hasPictures };
}

function isWorkbook(types: string): boolean {
  return types.includes(WORKBOOK_TYPE) || types.includes(MACRO_WORKBOOK_TYPE);
}

function mend(name: string, file: Uint8Array): Uint8Array {
  const text = strFromU8(file, true);
  const kind = BEGIN.exec(text.slice(0, 4_000))?.[1];
  if (kind === undefined) return file;
  if (!END.test(text.slice(-200).trimEnd())) throw damaged(`${name} ends too early`);
  if (kind === 'worksheet') refuseOver('cells', text.match(VALUE)?.length ?? 0);
  if (kind === 'worksheet') return strToU8(text.replace(HYPERLINK, ''), true);
  return strToU8(text.replace(BLANK_STRING, '<$1si><$1t></$1t></$1si>').replace(STRING, '<$1si>'), true);
}

function notSupported(): DomainError {
  return new DomainError(
    'FORMAT_NOT_SUPPORTED',
    'The file is an archive, but no Excel workbook that can be read. Save it as XLSX (Excel Workbook) and send that.',
    'ফাইলটি একটি আর্কাইভ, কিন্তু পড়ার মতো Excel ওয়ার্কবুক নয়। XLSX (Excel Workbook) হিসেবে সংরক্ষণ করে সেটি দিন।',
    ['input'],
  );
}

import { CFB } from '@e965/xlsx';
import { damaged, encrypted } from '../archive/refusals.ts';

/** Types of records of an XLS workbook ([MS-XLS] 2.3). */
const FILE_PASS = 0x2f;
const OBJECT = 0x5d;
const HYPERLINK = 0x1b8;
const HYPERLINK_TOOLTIP = 0x800;

/** FilterMode: a type of record that the library passes over. */
const PASSED_OVER = 0x9b;

/**
 * The stream of an XLS file in which its sheets stand. Its links are blanked: the library would walk through every
 * cell of their range. Throws DOCUMENT_ENCRYPTED for what opens only with a password, DOCUMENT_DAMAGED.
 */
export function workbookStream(bytes: Uint8Array): { stream: Uint8Array; hasPictures: boolean } {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (entry === null || entry.size === 0) throw damaged('it has no sheets');
  const stream = Uint8Array.from(entry.content);
  const view = new DataView(stream.buffer);
  let hasPictures = false;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === FILE_PASS) throw encrypted();
    if (type === OBJECT && isPicture(view, at + 4)) hasPictures = true;
    if (type === HYPERLINK || type === HYPERLINK_TOOLTIP) view.setUint16(at, PASSED_OVER, true);
  }
  return { stream, hasPictures };
}

/** Whether the data of an object at this place are of a picture: FtCmo ([MS-XLS] 2.5.143) with the type 8. */
function isPicture(view: DataView, at: number): boolean {
  return at + 6 <= view.byteLength && view.getUint16(at, true) === 0x15 && view.getUint16(at + 4, true) === 8;
}

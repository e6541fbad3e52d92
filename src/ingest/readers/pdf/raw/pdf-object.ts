/** A dictionary of a PDF file by its keys, without the slash. */
export interface PdfDictionary {
  kind: 'DICTIONARY';
  entries: Map<string, PdfObject>;
}

/** One object of a PDF file as it is written there (ISO 32000-1, 7.3); an operator of a content stream is a KEYWORD. */
export type PdfObject =
  | number
  | PdfDictionary
  | { kind: 'NAME'; value: string }
  | { kind: 'STRING'; bytes: Uint8Array }
  | { kind: 'REFERENCE'; number: number }
  | { kind: 'KEYWORD'; value: string }
  | { kind: 'ARRAY'; items: PdfObject[] };

/** The dictionary, or null where the object is none. */
export function asDictionary(object: PdfObject | undefined): PdfDictionary | null {
  return typeof object === 'object' && object.kind === 'DICTIONARY' ? object : null;
}

/** The name without its slash, or null where the object is none. */
export function asName(object: PdfObject | undefined): string | null {
  return typeof object === 'object' && object.kind === 'NAME' ? object.value : null;
}

/** The objects of an array; one that is no array stands for an array of itself. */
export function asList(object: PdfObject | undefined): PdfObject[] {
  if (object === undefined) return [];
  return typeof object === 'object' && object.kind === 'ARRAY' ? object.items : [object];
}

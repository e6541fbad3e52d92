import type { CharterInput } from '../../api/operations.ts';

/** What is to be read: a file, or a text that was pasted. */
export type ChosenDocument = { readonly file: File } | { readonly text: string };

/** What the server takes at most (docs/documents.md). */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_CHARACTERS = 2_000_000;

/** What is sent, and the text in it that a reader can be shown; null where the file is no text. */
export interface PreparedDocument {
  readonly input: CharterInput;
  readonly name: string | null;
  readonly text: string | null;
}

/** Why a document is not sent at all. */
export type Refusal =
  | 'emptyFile'
  | 'emptyText'
  | 'fileTooLarge'
  | 'textTooLong'
  /** The device does not give the file. */
  | 'unreadable'
  /** Something else than one file was dropped. */
  | 'several'
  | 'noFile';

/** Why a document is not worth sending; null where it is. */
export function refusalOf(chosen: ChosenDocument): Refusal | null {
  if ('file' in chosen) {
    if (chosen.file.size === 0) return 'emptyFile';
    return chosen.file.size > MOST_BYTES ? 'fileTooLarge' : null;
  }
  if (chosen.text.trim() === '') return 'emptyText';
  return chosen.text.length > MOST_CHARACTERS ? 'textTooLong' : null;
}

/** Reads a file, and makes of it or of a text what the server is sent. Rejects where the file cannot be read. */
export async function prepareDocument(chosen: ChosenDocument, office: string | null): Promise<PreparedDocument> {
  const base = { format: 'AUTO' as const, ...(office !== null && { office }) };
  if ('text' in chosen) return { input: { ...base, text: chosen.text }, name: null, text: chosen.text };
  const bytes = new Uint8Array(await chosen.file.arrayBuffer());
  const name = chosen.file.name;
  const text = textOf(bytes);
  const content = text === null ? { contentBase64: toBase64(bytes) } : { text };
  return { input: { ...base, ...content, fileName: name }, name, text };
}

const PDF_MARK = '%PDF-';

/** The text of a file in UTF-8; null of every other: then the server gets the bytes as they are, to tell what they mean. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') || text.startsWith(PDF_MARK) ? null : text;
  } catch {
    return null;
  }
}

const BYTES_AT_ONCE = 0x8000;

/** The bytes in base64. In pieces: a function takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  }
  return btoa(binary);
}

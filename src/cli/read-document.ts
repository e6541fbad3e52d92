import { readFile, stat } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { DomainError } from '../domain/errors.ts';
import { MAX_DOCUMENT_BYTES } from '../operations/read-charter.ts';

/** A document from a file or from stdin (`-`), as UTF-8 text without a byte order mark. */
export interface NamedDocument {
  name: string;
  text: string;
}

/** Reads a document. Throws NOT_FOUND, DOCUMENT_TOO_LARGE, or FORMAT_NOT_SUPPORTED where it is not UTF-8. */
export async function readDocument(name: string): Promise<NamedDocument> {
  if (name === '-') return { name: 'stdin', text: await readAll(process.stdin) };
  const bytes = await readBytes(name);
  return { name, text: decode(name, bytes) };
}

async function readBytes(name: string): Promise<Buffer> {
  const found = await stat(name).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new DomainError('NOT_FOUND', `There is no file ${name}.`, `${name} নামে কোনো ফাইল নেই।`, [name]);
  }
  if (found.size > MAX_DOCUMENT_BYTES) {
    const limit = MAX_DOCUMENT_BYTES / 1024 / 1024;
    throw new DomainError(
      'DOCUMENT_TOO_LARGE',
      `${name} is larger than ${limit} MiB. Split it, or remove what is not the charter.`,
      `${name} ${limit} MiB-এর চেয়ে বড়। ভাগ করুন, অথবা সনদ নয় এমন অংশ বাদ দিন।`,
      [name],
    );
  }
  return readFile(name);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError(
      'FORMAT_NOT_SUPPORTED',
      `${name} is not UTF-8 text. Save it as UTF-8 text, table cells separated by tabs, and try again.`,
      `${name} UTF-8 টেক্সট নয়। UTF-8 টেক্সট হিসেবে (সারণির ঘর ট্যাব দিয়ে আলাদা করে) সংরক্ষণ করে আবার চেষ্টা করুন।`,
      [name],
    );
  }
}

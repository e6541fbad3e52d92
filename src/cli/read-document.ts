import { readFile, stat } from 'node:fs/promises';
import { DomainError } from '../domain/errors.ts';
import { MAX_DOCUMENT_BYTES } from '../operations/read-charter.ts';

/** A document from a file or from stdin (`-`): its bytes as they came, and their UTF-8 text. */
export interface NamedDocument {
  name: string;
  bytes: Buffer;
  text: string;
}

/** Reads a document. Throws NOT_FOUND, DOCUMENT_TOO_LARGE, or FORMAT_NOT_SUPPORTED where it is not UTF-8. */
export async function readDocument(name: string): Promise<NamedDocument> {
  const fromInput = name === '-';
  const shownName = fromInput ? 'stdin' : name;
  const bytes = fromInput ? await readInput(shownName) : await readBytes(name);
  return { name: shownName, bytes, text: decode(shownName, bytes) };
}

async function readInput(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge(name);
  }
  return Buffer.concat(chunks);
}

async function readBytes(name: string): Promise<Buffer> {
  const found = await stat(name).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new DomainError('NOT_FOUND', `There is no file ${name}.`, `${name} নামে কোনো ফাইল নেই।`, [name]);
  }
  if (found.size > MAX_DOCUMENT_BYTES) throw tooLarge(name);
  return readFile(name);
}

function tooLarge(name: string): DomainError {
  const limit = MAX_DOCUMENT_BYTES / 1024 / 1024;
  return new DomainError(
    'DOCUMENT_TOO_LARGE',
    `${name} is larger than ${limit} MiB. Split it, or remove what is not the charter.`,
    `${name} ${limit} MiB-এর চেয়ে বড়। ভাগ করুন, অথবা সনদ নয় এমন অংশ বাদ দিন।`,
    [name],
  );
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

import { readFile, stat } from 'node:fs/promises';
import { DomainError } from '../domain/errors.ts';
import { toBanglaDigits } from '../domain/text/digits.ts';
import { LIMITS } from '../ingest/limits.ts';

/** A document from a file or from stdin (`-`): its bytes as they came. */
export interface NamedDocument {
  name: string;
  bytes: Buffer;
}

/** Reads a document. Throws NOT_FOUND or DOCUMENT_TOO_LARGE. */
export async function readDocument(name: string): Promise<NamedDocument> {
  const fromInput = name === '-';
  const shownName = fromInput ? 'stdin' : name;
  const bytes = fromInput ? await readInput(shownName) : await readBytes(name);
  return { name: shownName, bytes };
}

async function readInput(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMITS.documentBytes) throw tooLarge(name);
  }
  return Buffer.concat(chunks);
}

async function readBytes(name: string): Promise<Buffer> {
  const found = await stat(name).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new DomainError('NOT_FOUND', `There is no file ${name}.`, `${name} নামে কোনো ফাইল নেই।`, [name]);
  }
  if (found.size > LIMITS.documentBytes) throw tooLarge(name);
  return readFile(name);
}

function tooLarge(name: string): DomainError {
  const limit = LIMITS.documentBytes / 1024 / 1024;
  return new DomainError(
    'DOCUMENT_TOO_LARGE',
    `${name} is larger than ${limit} MiB. Split it, or remove what is not the charter.`,
    `${name} ${toBanglaDigits(String(limit))} MiB-এর চেয়ে বড়। ভাগ করুন, অথবা সনদ নয় এমন অংশ বাদ দিন।`,
    [name],
  );
}

import type { DocumentFormat } from '../domain/charter/document-format.ts';
import { DomainError } from '../domain/errors.ts';
import { holdsEncryptedPackage, isOleContainer } from './readers/archive/ole-container.ts';
import { encrypted } from './readers/archive/refusals.ts';
import { looksLikeCsv } from './readers/sheet/looks-like-csv.ts';

/** A picture, by how its file begins: PNG, JPEG, GIF, TIFF (both orders), BMP. WebP says so at its ninth byte. */
const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM'];
const ZIP = 'PK\x03\x04';
const PDF = '%PDF-';
/** A PDF may begin with a mail's or a printer's lines (ISO 32000-1, annex H.3.4.1). In bytes. */
const PDF_WITHIN = 1024;
const HTML = /^\s*(?:<!--|<!doctype html|<html|<head|<body|<meta|<table|<div|<p\b|<h[1-6]|<center|<span|<font)/i;
const HTML_TABLE = /<table[\s>]/i;
const HTML_WITHIN = 4_000;

/** The format of a document's bytes; TEXT stands for all that is text, which its letters tell further. */
export function detectFormat(bytes: Uint8Array): DocumentFormat {
  const start = latin(bytes.subarray(0, PDF_WITHIN));
  if (start.includes(PDF)) return 'PDF';
  if (start.startsWith(ZIP)) return archiveFormat(bytes);
  if (isOleContainer(bytes)) return oleFormat(bytes);
  if (isPicture(start)) return 'IMAGE';
  if (start.startsWith('{\\rtf')) throw notSupported('RTF', 'DOCX');
  return 'TEXT';
}

/** What kind of text a text is: a web page, a table with separators, or plain. */
export function detectTextFormat(text: string): 'HTML' | 'CSV' | 'TEXT' {
  const start = text.slice(0, HTML_WITHIN);
  if (HTML.test(start) || HTML_TABLE.test(start)) return 'HTML';
  return looksLikeCsv(text) ? 'CSV' : 'TEXT';
}

function latin(bytes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, null, bytes);
}

function isPicture(start: string): boolean {
  const isWebP = start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP';
  // A text may begin with BM; a bitmap's header has zero bytes.
  const isBitmap = start.startsWith('BM') && start.slice(0, 20).includes('\0');
  return isWebP || isBitmap || PICTURES.some((magic) => magic !== 'BM' && start.startsWith(magic));
}

/** Parts of an Office file are named in the archive's directory, in plain letters. */
function archiveFormat(bytes: Uint8Array): DocumentFormat {
  if (holdsName(bytes, 'word/document')) return 'DOCX';
  if (holdsName(bytes, 'xl/workbook')) return 'XLSX';
  throw notSupported('ZIP', 'DOCX, XLSX');
}

/** A workbook of old has a stream of its name; a document of old has WordDocument. */
function oleFormat(bytes: Uint8Array): DocumentFormat {
  if (holdsEncryptedPackage(bytes)) throw encrypted();
  if (holdsName(bytes, 'W\0o\0r\0k\0b\0o\0o\0k\0') || holdsName(bytes, 'B\0o\0o\0k\0')) return 'XLSX';
  throw notSupported('DOC', 'DOCX');
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].map((letter) => letter.charCodeAt(0));
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

function notSupported(found: string, remedy: string): DomainError {
  return new DomainError(
    'FORMAT_NOT_SUPPORTED',
    `${found} documents cannot be read. Save the charter as ${remedy} and try again.`,
    `${found} নথি পড়া যায় না। সনদটি ${remedy} হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।`,
    ['input', 'format'],
  );
}

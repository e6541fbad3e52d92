import { trimEdges } from './trim-edges.ts';

const LOCAL_CHARACTER = /[A-Za-z0-9._%+-]/;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
const LABEL = /^(?:e-?mail|mail)[-.:]{1,3}/i;
const TORN_BEHIND_LABEL = /(?:মেইল|mail)\s{0,2}[:ঃ–-]\s{0,2}[A-Za-z0-9._%+]{1,40}\s$/iu;
const LONGEST_LABELLED = 60;
const HOST_LABEL = /^[A-Za-z0-9-]{1,63}$/;
const TOP_LEVEL = /^[A-Za-z]{2,63}$/;

interface Span {
  start: number;
  end: number;
}

/** What stands around an `@` without a space; `torn` also takes the words behind one space on either side. */
function spanAround(text: string, at: number, torn: boolean): Span {
  let start = torn && /\s/.test(text.charAt(at - 1)) ? at - 1 : at;
  while (start > 0 && LOCAL_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  let end = torn && /\s/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  while (end < text.length && HOST_CHARACTER.test(text.charAt(end))) end += 1;
  return { start, end };
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  const wellFormed = labels.every((label) => HOST_LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-'));
  return labels.length >= 2 && wellFormed && TOP_LEVEL.test(labels.at(-1) ?? '');
}

/** `ই-মেইল: ueo kaliganj@gmail.com`: a word between the label and the address belongs to it, so the address is torn. */
function isTornBehindLabel(text: string, start: number): boolean {
  return TORN_BEHIND_LABEL.test(text.slice(Math.max(0, start - LONGEST_LABELLED), start));
}

function emailAround(text: string, at: number): string | null {
  const { start, end } = spanAround(text, at, false);
  if (isTornBehindLabel(text, start)) return null;
  const written = text.slice(start, at);
  const local = trimEdges(written, '.-') === '' ? '' : written.slice(written.search(/[^.-]/)).replace(LABEL, '');
  const host = trimEdges(text.slice(at + 1, end), '.-');
  if (local === '' || local.endsWith('.') || local.includes('..') || !isHost(host)) return null;
  return `${local}@${host}`;
}

function atSigns(text: string): number[] {
  return text.includes('@') ? [...text.matchAll(/@/g)].map((match) => match.index) : [];
}

/** The well-formed e-mail addresses of a text, as published, without doubles, in order. A damaged one is left out. */
export function readEmails(text: string): string[] {
  const found = atSigns(text).map((at) => emailAround(text, at));
  return [...new Set(found.filter((email) => email !== null))];
}

/** The e-mail addresses of a text that cannot be one as published: torn by a space, a host with an empty label. */
export function findMalformedEmails(text: string): string[] {
  return atSigns(text)
    .filter((at) => emailAround(text, at) === null)
    .map((at) => spanAround(text, at, true))
    .map(({ start, end }) => text.slice(start, end).trim());
}

/** The text with every e-mail address blanked out by line breaks; its length stays. `torn`: also `a @gmail.com`. */
export function withoutEmails(text: string, torn: boolean): string {
  let masked = '';
  let from = 0;
  for (const at of atSigns(text)) {
    const { start, end } = spanAround(text, at, torn);
    const begin = Math.max(start, from);
    masked += text.slice(from, begin) + '\n'.repeat(Math.max(end, begin) - begin);
    from = Math.max(end, begin);
  }
  return masked + text.slice(from);
}

/** Whether an e-mail address is on a government host (`….gov.bd`). */
export function isGovernmentEmail(email: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return host === 'gov.bd' || host.endsWith('.gov.bd');
}

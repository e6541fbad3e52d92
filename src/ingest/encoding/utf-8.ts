import { unitsToString } from './units-to-string.ts';

const LOST = 0xfffd;

/** UTF-8 as read: its text, and how many sequences spoke for or against the bytes being UTF-8 at all. */
export interface Utf8Reading {
  text: string;
  /** Whole characters of two or more bytes. */
  whole: number;
  /** Those of three or four: other encodings hit on one hardly ever. */
  long: number;
  /** Sequences that are no character; each stands as U+FFFD in the text. */
  broken: number;
}

/** Reads bytes as UTF-8; what is no character becomes U+FFFD, one for each broken sequence (WHATWG Encoding, 8.1.1). */
export function readUtf8(bytes: Uint8Array): Utf8Reading {
  const units = new Uint16Array(bytes.length);
  const reading: Utf8Reading = { text: '', whole: 0, long: 0, broken: 0 };
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      at += 1;
      continue;
    }
    const needed = followers(lead);
    const found = followersAt(bytes, at, lead, needed);
    if (needed === 0 || found < needed) {
      units[length++] = LOST;
      reading.broken += 1;
    } else {
      length = put(units, length, codePointAt(bytes, at, lead, needed));
      reading.whole += 1;
      if (needed > 1) reading.long += 1;
    }
    at += 1 + found;
  }
  reading.text = unitsToString(units, length);
  return reading;
}

/** How many bytes must follow a lead byte; 0 where the byte cannot lead. */
function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

function followersAt(bytes: Uint8Array, at: number, lead: number, needed: number): number {
  for (let found = 0; found < needed; found += 1) {
    const next = bytes[at + 1 + found] ?? 0;
    const { low, high } = found === 0 ? firstFollower(lead) : { low: 0x80, high: 0xbf };
    if (next < low || next > high) return found;
  }
  return needed;
}

/** The first byte after a lead is bounded, against overlong forms, surrogates and code points past the last. */
function firstFollower(lead: number): { low: number; high: number } {
  return {
    low: lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80,
    high: lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf,
  };
}

function codePointAt(bytes: Uint8Array, at: number, lead: number, needed: number): number {
  let code = lead & (0x3f >> needed);
  for (let i = 1; i <= needed; i += 1) code = (code << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return code;
}

function put(units: Uint16Array, length: number, code: number): number {
  if (code < 0x10000) {
    units[length] = code;
    return length + 1;
  }
  units[length] = 0xd800 + ((code - 0x10000) >> 10);
  units[length + 1] = 0xdc00 + ((code - 0x10000) & 0x3ff);
  return length + 2;
}

import { isLatinWord } from './latin-words.ts';

/** A stretch of text that is of the font, or that is Latin and stays as it is. */
export interface Run {
  text: string;
  isLatin: boolean;
}

const PIECES = /\s+|[^\s]+/g;
const PARTS = /[,;()[\]{}/:'"!?]|[^,;()[\]{}/:'"!?]+/g;
const HOST = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)+$/;
const HOST_END = /\.(?:bd|com|org|net|gov|edu|info)\.?$/i;
const ADDRESS_CODE = /[A-Za-z0-9._+-]/;
const PHONE = /^[0-9+()./-]+$/;

/**
 * Cuts text of the font into what the font drew and what is Latin all the same: addresses, hosts, phone numbers and
 * words that offices write in English. `B-†gBj: x@gmail.com` is a run of the font, then a Latin one.
 */
export function cutLatinRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    if (isAddress(piece) || isPhone(piece)) push(runs, piece, true);
    else for (const [part] of piece.matchAll(PARTS)) cutPart(part, runs);
  }
  return runs;
}

function cutPart(part: string, runs: Run[]): void {
  const at = part.indexOf('@');
  if (at === -1) {
    push(runs, part, isHost(part) || isPhone(part) || isLatinWord(part));
    return;
  }
  let start = at;
  while (start > 0 && ADDRESS_CODE.test(part[start - 1] ?? '')) start -= 1;
  if (start > 0) push(runs, part.slice(0, start), false);
  push(runs, part.slice(start), true);
}

function isAddress(piece: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(piece);
}

function isHost(part: string): boolean {
  return HOST_END.test(part) && HOST.test(part);
}

/** Seven digits or more that begin as numbers of this country do; a date or an amount does not. */
function isPhone(part: string): boolean {
  if (!PHONE.test(part)) return false;
  const digits = part.replace(/[^0-9]/g, '');
  return digits.length >= 7 && /^[+(]*(?:0[1-9]|88)/.test(part) && !/^\d{2}[./-]\d{2}[./-]/.test(part);
}

function push(runs: Run[], text: string, isLatin: boolean): void {
  const last = runs.at(-1);
  if (last !== undefined && last.isLatin === isLatin) last.text += text;
  else runs.push({ text, isLatin });
}

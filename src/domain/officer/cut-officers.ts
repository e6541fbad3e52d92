import { toAsciiDigits } from '../text/digits.ts';
import { ITEM_BULLET } from './list-mark.ts';
import { trimEdges } from './trim-edges.ts';

const MOST_OFFICERS = 12;
const NUMERAL = /(?<![^\s,;।|])\(?([0-9০-৯]{1,2})[.)।]{1,2}\s?(?=\p{L})/gu;
const NAME_LABEL = /(?<![\p{L}\p{M}])(?:কর্মকর্তার\s)?নাম\s?(?:(?:ও|এবং)\s?পদব[িী]\s?)?[:ঃ–-]/gu;
const COURTESY = /(?<![\p{L}\p{M}])(?:জনাব|জনাবা)(?![\p{L}\p{M}])/gu;
const LEADING_NUMERAL = /^\(?[0-9০-৯]{1,2}[.)।]{1,2}\s?/u;
const REACHABLE = /[0-9০-৯@]/;

function startsOf(text: string, lead: RegExp): number[] {
  return [...text.matchAll(lead)].map((match) => match.index);
}

/** Where the list numerals 1, 2, 3 … of a text stand, in their order. */
function numeralStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(NUMERAL))
    if (Number(toAsciiDigits(match[1] ?? '')) === starts.length + 1) starts.push(match.index);
  return starts;
}

/** The parts that begin at `starts`; none where something stands before the first. */
function cutAt(text: string, starts: readonly number[]): string[] {
  return starts[0] === 0 ? starts.map((start, index) => text.slice(start, starts[index + 1])) : [];
}

/** Between officers of whom each has a number or an address; `কর্মকর্তা / কর্মচারী` is one post. */
function cutAtSlashes(text: string): string[] {
  const parts = text.split(/\s\/\s/);
  return parts.every((part) => REACHABLE.test(part)) ? parts : [];
}

/**
 * The ways to cut a cell into several officers, each a list of at least two texts: at list numerals (`১। … ২। …`), at
 * bullets, at every label নামঃ, at every জনাব, at semicolons and at slashes between officers
 * with numbers of their own. Whether a cut is right, its parts tell.
 */
export function cutsIntoOfficers(text: string): string[][] {
  const cuts = [
    cutAt(text, numeralStarts(text)).map((part) => part.replace(LEADING_NUMERAL, '')),
    cutAt(text, startsOf(text, ITEM_BULLET)),
    cutAt(text, startsOf(text, NAME_LABEL)),
    cutAt(text, startsOf(text, COURTESY)),
    text.split(/[;|]/),
    cutAtSlashes(text),
  ];
  return cuts
    .map((parts) => parts.map((part) => trimEdges(part, ',;|/')).filter((part) => part !== ''))
    .filter((parts) => parts.length > 1 && parts.length <= MOST_OFFICERS);
}

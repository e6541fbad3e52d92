import type { Piece } from '../../blocks.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { readSerial } from '../serial.ts';
import { blankPart, cutPart, isUnchanged, type PiecePart } from './piece-part.ts';
import type { RebuiltTable } from './rebuilt-table.ts';

/** One numbered line: its number, what is promised, and the time behind the dash, blank where it has none. */
type Item = [serial: PiecePart, name: PiecePart, time: PiecePart];

const NUMBER = /^[([]?\s?[\d০-৯]{1,3}\s?[)\].।:-]{1,2}\s*/;
/** What may part the time from the promise: a dash not between two numbers, a colon, a stop, or the word that bounds it. */
const BREAKS = /(?<![\d০-৯])[-–—:ঃ=,।](?!\s?$)|(?<=\s)(?=সর্বোচ্চ|সর্বাধিক|অনধিক|সর্ব্বোচ্চ)/g;
const FEWEST_ITEMS = 2;
const LONGEST_ITEM = 400;

/**
 * A numbered list of services with the time at the end of each line. Null where fewer than two lines end in a time, or
 * less than half of them.
 *
 * In:  `১। কেন্দ্রীয় পত্র গ্রহণ ও বিতরণ - ০২ দিন`, `২। কেন্দ্রীয় পত্র প্রেরণ - ০১ দিন`
 * Out: two rows of serial, name and time, without headings.
 */
export function findNumberedTimes(run: readonly Piece[], start: number): RebuiltTable | null {
  for (let from = start; from < run.length; from += 1) {
    const items = readItems(run, from);
    const timed = items.filter(([, , time]) => time.text !== '').length;
    if (timed >= FEWEST_ITEMS && timed * 2 >= items.length)
      return { from, to: from + items.length, rows: items, loose: false };
    from += Math.max(items.length - 1, 0);
  }
  return null;
}

/** The numbered lines from `from` on, as long as each number follows the one before. */
function readItems(run: readonly Piece[], from: number): Item[] {
  const items: Item[] = [];
  for (let index = from; index < run.length; index += 1) {
    const item = readItem(run[index] as Piece);
    const before = items.at(-1);
    const follows = item !== null && (before === undefined || numberOf(item) === (numberOf(before) ?? 0) + 1);
    if (!follows) break;
    items.push(item);
  }
  return items;
}

function numberOf([serial]: Item): number | null {
  return readSerial(serial.text);
}

function readItem(line: Piece): Item | null {
  const number = NUMBER.exec(line.published.slice(0, 12))?.[0];
  if (number === undefined || line.published.length > LONGEST_ITEM || !isUnchanged(line)) return null;
  const serial = cutPart(line, 0, number.length);
  const published = line.published;
  const breaks = [...published.matchAll(BREAKS)].filter(({ index, 0: mark }) => {
    return index > number.length + 1 && isTime(published.slice(index + mark.length));
  });
  // `ফরম-২ - ৩ দিন`: the hyphen within a word gives way to the dash that stands free.
  const free = breaks.find(({ index }) => /\s/.test(published[index - 1] ?? ''));
  const [first] = breaks;
  const at = first !== undefined && /[-–—]/.test(first[0]) ? (free ?? first) : first;
  if (at === undefined) return [serial, cutPart(line, number.length, published.length), blankPart(line)];
  const time = cutPart(line, at.index + at[0].length, published.length);
  return [serial, cutPart(line, number.length, at.index), time];
}

function isTime(words: string): boolean {
  return contentKindOf(words.trim()).time === 'SURE';
}

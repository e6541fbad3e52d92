import type { Box } from './box.ts';
import type { Glyph, PageContent, Quarter } from './glyph.ts';
import { HASANTA, REPH, repairVisualOrder } from './repair-visual-order.ts';
import { isSpace, Spaces } from './spaces.ts';
import { turnGlyph, turnPoint } from './upright.ts';
import { Walls } from './walls.ts';
import type { Word } from './word.ts';

/** Parts of the height of the font: how far two glyphs of one word overlap, and how far a mark stands off. */
const OVERLAP = 0.35;
const OFF_THE_LINE = 0.4;
const MARK_WIDTH = 0.1;
const MARK_OVERLAP = 1.2;
const OVERPRINT = 0.12;

/** How far above and below its base line a word reaches, in heights of the font. */
const ASCENT = 0.75;
const DESCENT = 0.2;

/**
 * The words of a page in the order in which they are drawn. Glyphs with words stated beside them count as one; a glyph
 * drawn twice at one place, to look bold, counts once.
 */
export function wordsOf(page: PageContent): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  let last: Glyph | null = null;
  const walls = new Walls(page.rulings);
  const turned = page.glyphs.map((one) => ({ ...turnGlyph(one, one.quarter, page), quarter: one.quarter }));
  const spaces = new Spaces(turned);
  for (const glyph of stated(turned)) {
    if (last !== null && isOverprint(last, glyph)) continue;
    if (
      open !== null &&
      (isSpace(glyph) || !continues(open, glyph) || spaces.part(open, glyph.x) || walls.part(open, glyph))
    )
      open = null;
    last = glyph;
    if (isSpace(glyph)) continue;
    if (open === null) {
      open = wordFrom(glyph);
      words.push(open);
    } else {
      open.parts.push(partOf(glyph, open));
      open.toX = Math.max(open.toX, glyph.toX);
      open.x = Math.min(open.x, glyph.x);
      open.size = Math.max(open.size, glyph.size);
      open.isStated ||= glyph.stated !== null;
    }
  }
  const texts = areStated(words)
    ? words.map((word) => word.parts.join(''))
    : repairVisualOrder(words.map((word) => word.parts));
  for (const [index, word] of words.entries()) {
    word.text = texts[index] ?? '';
    word.box = boxOf(word, page);
  }
  return words.filter((word) => word.text !== '');
}

/** Whether the producer states the words of what it draws in another order; the glyphs beside those are in order. */
function areStated(words: readonly Word[]): boolean {
  return words.some((word) => word.isStated);
}

/**
 * A consonant without a width stands below the letter before it and is joined to it by a hasanta, which its own glyph
 * does not tell.
 */
function partOf({ text, x, toX, size, stated: own }: Glyph, word: Word): string {
  const isBelow = own === null && toX - x < MARK_WIDTH * size && word.toX - word.x > MARK_WIDTH * size;
  const isAfterLetter = /[\u0995-\u09b9\u09bc\u09dc-\u09df]$/.test(word.parts.at(-1) ?? '');
  return isBelow && isAfterLetter && /^[\u0995-\u09b9]/.test(text) && text !== REPH ? HASANTA + text : text;
}

/** Each glyph on its own line's axes; those that share stated words become one that has them. */
function* stated(glyphs: readonly Glyph[]): Generator<Glyph> {
  let group: Glyph | null = null;
  for (const glyph of glyphs) {
    if (group !== null && glyph.stated === group.stated) {
      if (Math.abs(glyph.toX - glyph.x) > Math.abs(group.toX - group.x)) group.y = glyph.y;
      if (Math.abs(glyph.y - group.y) > glyph.size) continue;
      group.x = Math.min(group.x, glyph.x);
      group.toX = Math.max(group.toX, glyph.toX);
      continue;
    }
    if (group !== null) yield group;
    group = null;
    if (glyph.stated === null) yield glyph;
    else group = { ...glyph, text: glyph.stated.text };
  }
  if (group !== null) yield group;
}

function isOverprint(last: Glyph, glyph: Glyph): boolean {
  return (
    glyph.text === last.text &&
    glyph.toX - glyph.x > MARK_WIDTH * glyph.size &&
    Math.abs(glyph.x - last.x) < OVERPRINT * glyph.size &&
    Math.abs(glyph.y - last.y) < OVERPRINT * glyph.size
  );
}

function continues(word: Word, glyph: Glyph): boolean {
  const gap = glyph.x - word.toX;
  const isMark = glyph.toX - glyph.x < MARK_WIDTH * glyph.size;
  return (
    word.quarter === glyph.quarter &&
    Math.abs(glyph.y - word.y) < OFF_THE_LINE * word.size &&
    gap > -(isMark ? MARK_OVERLAP : OVERLAP) * word.size
  );
}

function wordFrom({ text, x, toX, y, size, quarter, stated: own }: Glyph): Word {
  const box = { left: x, right: toX, top: y, bottom: y };
  return { text, parts: [text], x, toX, y, size, quarter, box, isStated: own !== null };
}

function boxOf({ x, toX, y, size, quarter }: Word, page: PageContent): Box {
  const turned = quarter % 2 === 0 ? page : { width: page.height, height: page.width };
  const back = ((4 - quarter) % 4) as Quarter;
  const corners = [turnPoint(x, y - ASCENT * size, back, turned), turnPoint(toX, y + DESCENT * size, back, turned)];
  const xs = corners.map(([cornerX]) => cornerX);
  const ys = corners.map(([, cornerY]) => cornerY);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

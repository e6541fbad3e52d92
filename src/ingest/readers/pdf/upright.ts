import type { Glyph, PageContent, Quarter, Ruling } from './glyph.ts';

const QUARTERS: readonly Quarter[] = [0, 1, 2, 3];

/**
 * The page turned so that most of its text runs from left to right; a table that was laid across the page is one of
 * upright text then.
 */
export function upright(page: PageContent): PageContent {
  const counts = QUARTERS.map((quarter) => page.glyphs.filter((glyph) => glyph.quarter === quarter).length);
  const most = QUARTERS.reduce<Quarter>((best, one) => ((counts[one] ?? 0) > (counts[best] ?? 0) ? one : best), 0);
  if (most === 0) return page;
  const { width, height } = most === 2 ? page : { width: page.height, height: page.width };
  return {
    glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, most, page)),
    rulings: page.rulings.map((ruling) => turnRuling(ruling, most, page)),
    width,
    height,
  };
}

/** A point of a page after the page is turned back by `quarter` clockwise quarter turns. */
export function turnPoint(x: number, y: number, quarter: Quarter, { width, height }: Size): [x: number, y: number] {
  if (quarter === 1) return [y, width - x];
  if (quarter === 2) return [width - x, height - y];
  return quarter === 3 ? [height - y, x] : [x, y];
}

/** A glyph of a page after the page is turned back. */
export function turnGlyph(glyph: Glyph, quarter: Quarter, size: Size): Glyph {
  const [x, y] = turnPoint(glyph.x, glyph.y, quarter, size);
  const [toX, toY] = turnPoint(glyph.toX, glyph.toY, quarter, size);
  return { ...glyph, x, y, toX, toY, quarter: ((glyph.quarter - quarter + 4) % 4) as Quarter };
}

interface Size {
  width: number;
  height: number;
}

function turnRuling(ruling: Ruling, quarter: Quarter, size: Size): Ruling {
  const isFlat = ruling.direction === 'HORIZONTAL';
  const ends = [ruling.from, ruling.to].map((end) =>
    isFlat ? turnPoint(end, ruling.at, quarter, size) : turnPoint(ruling.at, end, quarter, size),
  );
  const staysFlat = isFlat === (quarter === 2);
  const along = ends.map(([x, y]) => (staysFlat ? x : y));
  const across = ends.map(([x, y]) => (staysFlat ? y : x));
  return {
    direction: staysFlat ? 'HORIZONTAL' : 'VERTICAL',
    at: across[0] ?? 0,
    from: Math.min(...along),
    to: Math.max(...along),
  };
}

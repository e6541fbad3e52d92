import type { Ruling } from './glyph.ts';
import { apply, type Matrix } from './matrix.ts';

/** The widest line and the shortest one that is taken for the side of a cell, in points. */
const THICKEST = 4;
const SHORTEST = 4;
const STRAIGHT = 0.5;

/** Numbers of a path's segments as the library writes them, and how many coordinates follow each. */
const MOVE = 0;
const CLOSE = 4;
const COORDINATES = [2, 2, 6, 4, 0];

type Point = [x: number, y: number];

/**
 * The straight lines along the axes of the page in one painted path: every such side where it is stroked; where it is
 * filled, the axis of a thin rectangle (browsers and word processors paint borders so). Curves, slanted lines and
 * filled areas give none.
 *
 * In: `0 8 84 1 74 84 1 74 85 1 8 85 4`, filled
 * Out: a horizontal ruling at 84.5, from 8 to 74
 */
export function rulingsOfPath(path: ArrayLike<number>, paint: 'STROKE' | 'FILL', matrix: Matrix): Ruling[] {
  return subpathsOf(path, matrix).flatMap((points) => (paint === 'STROKE' ? sidesOf(points) : thinRectangle(points)));
}

function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const subpaths: Point[][] = [];
  let points: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const segment = path[at] ?? CLOSE;
    const count = COORDINATES[segment] ?? 0;
    if (segment === MOVE) {
      points = [];
      subpaths.push(points);
    }
    const start = points[0];
    // Of a curve only its end is kept, so that it breaks no line; a slanted side is left out later.
    if (count > 0) points.push(apply(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0));
    else if (start !== undefined) points.push(start);
    at += count + 1;
  }
  return subpaths;
}

function sidesOf(points: readonly Point[]): Ruling[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return lineOf(Math.min(x, fromX), Math.min(y, fromY), Math.max(x, fromX), Math.max(y, fromY), STRAIGHT);
  });
}

function thinRectangle(points: readonly Point[]): Ruling[] {
  if (points.length < 4 || points.length > 6 || !isRectangle(points)) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return lineOf(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), THICKEST);
}

function isRectangle(points: readonly Point[]): boolean {
  return points.slice(1).every(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return Math.abs(x - fromX) < STRAIGHT || Math.abs(y - fromY) < STRAIGHT;
  });
}

function lineOf(left: number, top: number, right: number, bottom: number, thickest: number): Ruling[] {
  const width = right - left;
  const height = bottom - top;
  if (Math.min(width, height) > thickest || Math.max(width, height) < SHORTEST) return [];
  return width > height
    ? [{ direction: 'HORIZONTAL', at: (top + bottom) / 2, from: left, to: right }]
    : [{ direction: 'VERTICAL', at: (left + right) / 2, from: top, to: bottom }];
}

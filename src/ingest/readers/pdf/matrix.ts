/** An affine transformation as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The matrix that moves nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The six numbers of a matrix out of anything a file may hold; the identity where they are none. */
export function asMatrix(value: unknown): Matrix {
  const numbers = ArrayBuffer.isView(value) || Array.isArray(value) ? Array.from(value as Iterable<unknown>) : [];
  const [a, b, c, d, e, f] = numbers;
  return [a, b, c, d, e, f].every((one) => typeof one === 'number' && Number.isFinite(one))
    ? ([a, b, c, d, e, f] as unknown as Matrix)
    : IDENTITY;
}

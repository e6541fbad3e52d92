import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../domain/errors.ts';

/** The Postgres types that a part of a sort order may have. */
export type CursorType = 'text' | 'integer' | 'double precision' | 'date';
export type CursorValue = string | number;

/** What a cursor is a place in: the rows of a table, ordered by values of these types. */
export interface CursorOrder {
  table: string;
  types: readonly CursorType[];
}

/** The opaque name of the place of a row, by the values that it is ordered by. */
export function encodeCursor(order: CursorOrder, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([nameOf(order), ...values])).toString('base64url');
}

/** The values of a cursor. Throws BAD_USER_INPUT, naming `argument`, for one that is not of this order. */
export function decodeCursor(cursor: string, order: CursorOrder, argument: string): CursorValue[] {
  const decoded = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [name, ...values]: unknown[] = Array.isArray(decoded) ? decoded : [];
  const fits =
    name === nameOf(order) &&
    values.length === order.types.length &&
    values.every((value, i) => fitsType(value, order.types[i] ?? 'text'));
  if (fits) return values as CursorValue[];
  throw new DomainError(
    'BAD_USER_INPUT',
    `"${cursor}" is not a cursor of this connection. Use an endCursor or startCursor it returned, with the same ordering.`,
    `“${cursor}” এই তালিকার কার্সর নয়। একই ক্রমে পাওয়া endCursor বা startCursor দিন।`,
    [argument],
  );
}

const nameOf = ({ table, types }: CursorOrder): string => [table, ...types].join(' ');

function fitsType(value: unknown, type: CursorType): boolean {
  if (type === 'text') return typeof value === 'string' && !value.includes('\u0000');
  if (type === 'date') return typeof value === 'string' && isDay(value);
  if (type === 'integer')
    return Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31;
  return typeof value === 'number';
}

const DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Whether the day exists: Postgres throws for any other. */
function isDay(text: string): boolean {
  try {
    return DATE.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

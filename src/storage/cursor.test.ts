import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CursorOrder, decodeCursor, encodeCursor } from './cursor.ts';

const order: CursorOrder = { table: 'offices', types: ['text', 'integer'] };
const byDate: CursorOrder = { table: 'offices', types: ['date', 'integer'] };
const refused = expect.objectContaining({ code: 'BAD_USER_INPUT', place: ['after'] });

describe('a cursor', () => {
  it('comes back as it went in', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed() && !value.includes('\u0000'));
    fc.assert(
      fc.property(text, fc.integer(), (slug, id) => {
        expect(decodeCursor(encodeCursor(order, [slug, id]), order, 'after')).toEqual([slug, id]);
      }),
    );
  });

  it('is opaque', () => {
    expect(encodeCursor(order, ['doict/lalmonirhat', 12])).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['another table', { table: 'services', types: ['text', 'integer'] }, ['doict', 1]],
    ['another order of the same table', byDate, ['2025-09-01', 1]],
    ['too few values', order, ['doict']],
    ['too many values', order, ['doict', 1, 2]],
    ['a number for a text', order, [1, 1]],
    ['a text for a number', order, ['doict', '1']],
    ['a fraction', order, ['doict', 1.5]],
    ['a number too large for an integer', order, ['doict', 2 ** 31]],
    ['a zero byte', order, ['\u0000', 1]],
  ] as const)('of %s is refused', (_what, of, values) => {
    expect(() => decodeCursor(encodeCursor(of as CursorOrder, values), order, 'after')).toThrow(refused);
  });

  it.each(['2025-02-30', '2025-13-01', '0000-01-01', '20250901', 'today'])('with the day %s is refused', (day) => {
    expect(() => decodeCursor(encodeCursor(byDate, [day, 1]), byDate, 'after')).toThrow(refused);
  });

  it('of anything is refused or understood, never more', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, order, 'after')).toThrow(refused);
      }),
    );
  });
});

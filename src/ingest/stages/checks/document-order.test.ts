import { describe, expect, it } from 'vitest';
import type { SourcePosition } from '../../../domain/charter/source-position.ts';
import { inDocumentOrder } from './document-order.ts';

const piece = (at: SourcePosition) => ({ text: 'ক', published: 'ক', at });
const PIECES = [
  piece({ page: 1 }),
  piece({ page: 1, table: 1, row: 1, column: 1 }),
  piece({ page: 2, table: 1, row: 2, column: 1 }),
  piece({ page: 2, table: 1, row: 2, column: 2 }),
];
const finding = (at: SourcePosition, character: number | null = null) =>
  ({ code: 'FEE_MISSING', at, line: null, character, cell: null, detail: {}, service: null }) as const;

describe('inDocumentOrder', () => {
  it('goes by page, row and column where there are no lines', () => {
    const places = PIECES.map(({ at }) => at);
    const found = inDocumentOrder(
      places.toReversed().map((at) => finding(at)),
      PIECES,
    );
    expect(found.map(({ at }) => at)).toEqual(places);
  });

  it('puts what is said of a page before its cells, and what is said of the document first', () => {
    const found = inDocumentOrder(
      [finding({ page: 2, table: 1, row: 2, column: 2 }), finding({ page: 2 }), finding({})],
      PIECES,
    );
    expect(found.map(({ at }) => at)).toEqual([{}, { page: 2 }, { page: 2, table: 1, row: 2, column: 2 }]);
  });

  it('goes by character within a cell', () => {
    const { at } = PIECES[1] as (typeof PIECES)[number];
    const found = inDocumentOrder([finding(at, 9), finding(at), finding(at, 3)], PIECES);
    expect(found.map(({ character }) => character)).toEqual([3, 9, null]);
  });
});

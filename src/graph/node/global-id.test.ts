import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeId, decodeRowId, encodeId } from './global-id.ts';

describe('global ids', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]+$/), fc.string(), (type, key) => {
        fc.pre(type !== '' && key.isWellFormed());
        expect(decodeId(encodeId(type, key))).toEqual({ type, key });
      }),
    );
  });

  it('are refused where they are none of ours', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const decoded = decodeId(id);
        expect(decoded === null || encodeId(decoded.type, decoded.key) === id).toBe(true);
      }),
    );
  });

  it.each([
    ['Office', 'Office:12', 12],
    ['Office', 'Service:12', null],
    ['Office', 'Office:0', null],
    ['Office', 'Office:1.5', null],
    ['Office', 'Office:99999999999', null],
  ])('of a %s: %s → %s', (type, text, rowId) => {
    expect(decodeRowId(Buffer.from(text).toString('base64url'), type)).toBe(rowId);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../readers/text/read-text.ts';
import { normalise, normaliseText } from './normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['\ufeffসেবা\u00a0\u00a0প্রদান\u200b', 'সেবা প্রদান'],
    ['সময়'.normalize('NFC').replace('\u09af\u09bc', '\u09df'), 'সময়'.normalize('NFC')],
    ['a\u0000b\ud800', 'ab\ufffd'],
    ['র\u200d্যাব', 'র\u200d্যাব'],
  ])('turns %j into %j', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('normalise', () => {
  it('keeps the published text beside the normal one', () => {
    const [block] = normalise(readText('সেবা\u00a0 প্রদান')).blocks;
    expect(block).toMatchObject({ piece: { text: 'সেবা প্রদান', published: 'সেবা\u00a0 প্রদান' } });
  });
});

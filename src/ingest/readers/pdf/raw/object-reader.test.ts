import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin, ObjectReader } from './object-reader.ts';
import type { PdfObject } from './pdf-object.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Objects as short texts: names with a slash, strings in quotes, references with an R. */
function shown(object: PdfObject): string {
  if (typeof object === 'number') return String(object);
  switch (object.kind) {
    case 'NAME':
      return `/${object.value}`;
    case 'STRING':
      return JSON.stringify(latin(object.bytes));
    case 'REFERENCE':
      return `R${object.number}`;
    case 'KEYWORD':
      return object.value;
    case 'ARRAY':
      return `[${object.items.map(shown).join(' ')}]`;
    case 'DICTIONARY':
      return `{${[...object.entries].map(([key, value]) => `${key}:${shown(value)}`).join(' ')}}`;
  }
}

function all(text: string): string {
  const reader = new ObjectReader(bytes(text));
  const found: string[] = [];
  for (let object = reader.next(); object !== null; object = reader.next()) found.push(shown(object));
  return found.join(' ');
}

describe('ObjectReader', () => {
  it.each([
    ['12 -3 +4.5 .5 q', '12 -3 4.5 0.5 q'],
    ['/Span<</ActualText<feff09>>>BDC', '/Span {ActualText:"þÿ\\t"} BDC'],
    ['/A#20B %comment\n/C', '/A B /C'],
    ['(a(b)c) (\\(\\)\\\\) (\\101\\7x) (a\\\nb)', '"a(b)c" "()\\\\" "A\\u0007x" "ab"'],
    ['<< /Kids [3 0 R 4 0 R] /Count 2 >>', '{Kids:[R3 R4] Count:2}'],
    ['<48 65 6> (open', '"He`" "open"'],
    ['] >> ) }', '] >> ) }'],
    ['[1 [2 [3]', '[1 [2 [3]]]'],
  ])('%s', (text, expected) => {
    expect(all(text)).toBe(expected);
  });

  it('comes to an end whatever the bytes are', () => {
    const pieces = fc.constantFrom('<<', '>>', '[', ']', '(', ')', '<', '>', '/', '%', '\\', ' ', '\n', '1', 'R', 'a');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), (text) => {
        const reader = new ObjectReader(bytes(text.join('')));
        let before = -1;
        while (reader.next() !== null) {
          expect(reader.position).toBeGreaterThan(before);
          before = reader.position;
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

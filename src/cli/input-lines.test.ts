import { describe, expect, it } from 'vitest';
import { inputLines } from './input-lines.ts';

/** The lines of a text that arrives in pieces of so many bytes. */
async function linesOf(text: string, pieceLength: number): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
  }
  const lines: string[] = [];
  for await (const line of inputLines(pieces())) lines.push(line);
  return lines;
}

describe('inputLines', () => {
  it.each([1, 2, 5, 1000])(
    'puts letters and line ends together again that came in pieces of %i bytes',
    async (length) => {
      expect(await linesOf('\ufeffসেবা\r\n\r\n২ দিন\n\nশেষ', length)).toEqual(['সেবা', '', '২ দিন', '', 'শেষ']);
    },
  );

  it('ends a line at a line feed only', async () => {
    expect(await linesOf('ক\u2028খ\nগ\rঘ\n', 1000)).toEqual(['ক\u2028খ', 'গ\rঘ']);
  });

  it('gives no line for no input and one for an empty line', async () => {
    expect(await linesOf('', 1)).toEqual([]);
    expect(await linesOf('\n', 1)).toEqual(['']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Piece } from '../../blocks.ts';
import { type BlankReading, cellsOfLines, type LineCell, mergeCells, partOf } from './line-cells.ts';

const line = (text: string, number: number): Piece => ({ text, published: text, at: { line: number } });
const lines = [line('১', 1), line('', 2), line('৩ দিন', 5)];

describe('cellsOfLines', () => {
  it.each<[BlankReading, string[]]>([
    ['AIR', ['১', '৩ দিন']],
    ['WHITE_SPACE', ['১', '', '৩ দিন']],
    ['EMPTY', ['১', '', '', '', '৩ দিন']],
  ])('takes lines without words as %s', (reading, texts) => {
    expect(cellsOfLines(lines, reading).map((cell) => cell.text)).toEqual(texts);
  });
});

describe('mergeCells', () => {
  it('keeps the words, the place of the first and the end of the last', () => {
    const [first, ...others] = cellsOfLines(lines, 'WHITE_SPACE') as [LineCell, ...LineCell[]];
    const merged = mergeCells([first, ...others]);
    expect(merged).toMatchObject({ text: '১ ৩ দিন', index: 0, end: 3 });
    expect(partOf(merged)).toMatchObject({ text: '১ ৩ দিন', published: '১\n৩ দিন', piece: lines[0] });
  });
});

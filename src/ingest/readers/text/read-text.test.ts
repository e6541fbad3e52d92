import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../blocks.ts';
import { readText } from './read-text.ts';

const shape = (text: string) =>
  readText(text).blocks.map((block) =>
    block.kind === 'PARAGRAPH' ? block.piece.text : block.rows.map((row) => row.cells.map((cell) => cell.text)),
  );

describe('readText', () => {
  it('takes lines with tabs for rows and the others for paragraphs', () => {
    expect(shape('শিরোনাম\n\nক\tখ\nগ\tঘ\nশেষ')).toEqual([
      'শিরোনাম',
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
      ],
      'শেষ',
    ]);
  });

  it('ends a table at a blank line, and keeps blank cells', () => {
    expect(shape('ক\tখ\n\n\t\tগ\nঘ\tঙ')).toEqual([
      [['ক', 'খ']],
      [
        ['', '', 'গ'],
        ['ঘ', 'ঙ'],
      ],
    ]);
  });

  it('takes indented lines for paragraphs', () => {
    expect(shape('\tসূচনা\n\t\tআরও\t')).toEqual(['সূচনা', 'আরও']);
  });

  it('counts lines, tables, rows, columns and characters from 1, whatever the line breaks', () => {
    const pieces = piecesOf(readText('ক\r\n\r\nখ\t  গ\rঘ\tঙ').blocks);
    expect(pieces.map(({ text, at, character }) => ({ text, ...at, character }))).toEqual([
      { text: 'ক', line: 1, character: 1 },
      { text: 'খ', table: 1, row: 1, column: 1, line: 3, character: 1 },
      { text: 'গ', table: 1, row: 1, column: 2, line: 3, character: 5 },
      { text: 'ঘ', table: 1, row: 2, column: 1, line: 4, character: 1 },
      { text: 'ঙ', table: 1, row: 2, column: 2, line: 4, character: 3 },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(readText('').blocks).toEqual([]);
    expect(piecesOf(readText(' \n\t\t\n').blocks).map((piece) => piece.text)).toEqual(['', '']);
  });
});

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Part, partsOf } from '../../../../tests/charters/layouts/charter-rows.ts';
import type { Block } from '../../blocks.ts';
import { readText } from '../text/read-text.ts';
import { readPdf } from './read-pdf.ts';

const ROOT = new URL('../../../../', import.meta.url);
const FIXTURES = new URL('tests/charters/layouts/fixtures/', ROOT);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`${name}.pdf`, FIXTURES)));
const charter = (name: string) => readFileSync(new URL(`data/charters/${name}.txt`, ROOT), 'utf8');
const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const noSpace = (text: string) => text.replaceAll(/\s+/g, '');

/** The lines between two tables as one row, and each row of cells. A heading that a page repeats and its break are undone. */
class Rows {
  readonly rows: string[][] = [];
  #heading: string[][] = [];
  #isInLines = false;

  line(text: string): void {
    const last = this.rows.at(-1);
    if (this.#isInLines && last !== undefined) last[0] = `${last[0]} ${text}`;
    else this.rows.push([text]);
    this.#isInLines = true;
  }

  table(rows: string[][]): void {
    const repeats = !this.#isInLines && isDeepStrictEqual(rows.slice(0, 2), this.#heading);
    for (const row of repeats ? rows.slice(2) : rows) {
      const last = this.rows.at(-1);
      if (row[0] !== '' || last === undefined) this.rows.push([...row]);
      else for (const [index, cell] of row.entries()) last[index] = `${last[index]} ${cell}`;
    }
    this.#heading = rows.slice(0, 2);
    this.#isInLines = false;
  }

  as(spelled: (text: string) => string): string[][] {
    return this.rows.map((row) => row.map(spelled));
  }
}

function readRows(blocks: readonly Block[]): Rows {
  const rows = new Rows();
  for (const block of blocks) {
    if (block.kind === 'PARAGRAPH') rows.line(block.piece.text);
    else rows.table(block.rows.map((row) => row.cells.map((cell) => cell.text)));
  }
  return rows;
}

function rightRows(parts: readonly Part[]): Rows {
  const rows = new Rows();
  for (const part of parts) {
    if ('line' in part) rows.line(part.line);
    else rows.table([...part.heading, ...part.services]);
  }
  return rows;
}

describe.each([
  { name: 'kaliganj', text: 'doict-lalmonirhat-kaliganj' },
  { name: 'kalukhali', text: 'doict-rajbari-kalukhali' },
])('the charter of $name', ({ name, text }) => {
  const right = rightRows(partsOf(readText(charter(text)).blocks));

  it('has every cell and every line as it was, printed by a browser', async () => {
    const { blocks, remarks } = await readPdf(fixture(name));
    expect(readRows(blocks).as(oneSpace)).toEqual(right.as(oneSpace));
    expect(remarks).toEqual([]);
  }, 30_000);

  it('has them but for white space, printed by a word processor that breaks words and rows', async () => {
    const { blocks, remarks } = await readPdf(fixture(`${name}-writer`));
    expect(readRows(blocks).as(noSpace)).toEqual(right.as(noSpace));
    expect(remarks).toEqual([]);
  }, 30_000);
});

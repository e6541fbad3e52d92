import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Piece, piecesOf } from '../../blocks.ts';
import { readHtml } from './read-html.ts';

const SEEDED = { seed: 20261123 };
const TAGS = [
  'table tbody thead tfoot tr td th caption p div b font span ul li br h2 main article header nav aside',
  'script style select option template svg math pre a form',
].flatMap((line) => line.split(' '));
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.tuple(fc.nat(5), fc.nat(5)).map(([rows, columns]) => `<td rowspan=${rows} colspan=${columns}>`),
      fc.constantFrom(
        '<td rowspan="65534" colspan="1000">',
        '<p hidden>',
        '<div class="menu">',
        '<!--',
        '-->',
        '<![CDATA[',
        '&nbsp;',
        '&#x0;',
      ),
      fc.constantFrom('ক', 'সেবা ', '\n', '\t', ' '),
      fc.string(),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** A word that occurs once in its page, as one of the inline shapes a cell may have. */
const content = fc.array(
  fc.constantFrom('w', '<b>w</b>', '<p>w</p>', 'w<br>w', '<ul><li>w</ul>', 'w&nbsp;w', '<span> w </span>', ''),
  {
    maxLength: 4,
  },
);
const cell = fc.record({
  tag: fc.constantFrom('td', 'th'),
  rowspan: fc.constantFrom(0, 1, 1, 1, 2, 3, 65_534),
  colspan: fc.constantFrom(1, 1, 1, 2, 3, 1_000),
  content,
  table: fc.option(fc.array(fc.array(content, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    freq: 4,
  }),
});
const page = fc
  .array(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((tables) => {
    const html = tables
      .map((rows) => {
        const body = rows.map((cells) => `<tr>${cells.map(toHtml).join('')}</tr>`);
        return `<p>w</p><table>${body.join('')}</table>`;
      })
      .join('');
    let count = 0;
    const numbered = html.replace(/(?<![a-z/])w(?![a-z])/g, () => {
      count += 1;
      return `w${count};`;
    });
    return { html: numbered, words: Array.from({ length: count }, (_, index) => `w${index + 1};`) };
  });

function toHtml({
  tag,
  rowspan,
  colspan,
  content: words,
  table,
}: {
  tag: string;
  rowspan: number;
  colspan: number;
  content: string[];
  table: string[][][] | null;
}): string {
  const nested = table?.map((row) => `<tr>${row.map((inner) => `<td>${inner.join(' ')}</td>`).join('')}</tr>`).join('');
  const inside = nested === undefined ? '' : `<table>${nested}</table>`;
  return `<${tag} rowspan=${rowspan} colspan=${colspan}>${words.join(' ')}${inside}</${tag}>`;
}

/** What is wrong with the grids of a document, in words. */
function faultsOf(blocks: readonly Block[]): string[] {
  const faults: string[] = [];
  const tables = blocks.filter((block) => block.kind === 'TABLE');
  for (const [tableIndex, { at, rows }] of tables.entries()) {
    if (at.table !== tableIndex + 1) faults.push(`table ${at.table}`);
    const own = new Set(rows.flatMap((row) => row.cells));
    for (const [rowIndex, { cells }] of rows.entries()) {
      if (cells.length !== rows[0]?.cells.length) faults.push(`width of row ${rowIndex + 1}`);
      for (const [columnIndex, piece] of cells.entries()) {
        const place = `table ${tableIndex + 1}, row ${rowIndex + 1}, column ${columnIndex + 1}`;
        if (placeOf(piece) !== place) faults.push(`${placeOf(piece)} instead of ${place}`);
        if (piece.published !== piece.text || piece.text !== piece.text.trim()) faults.push(`words of ${place}`);
        const cover = piece.coveredBy;
        if (cover === undefined) continue;
        const { row = 0, column = 0 } = cover.at;
        const isAbove = row <= rowIndex + 1 && column <= columnIndex + 1;
        if (piece.text !== '' || !own.has(cover) || cover.coveredBy !== undefined || !isAbove)
          faults.push(`cover of ${place}`);
      }
    }
  }
  return faults;
}

function placeOf({ at }: Piece): string {
  return `table ${at.table}, row ${at.row}, column ${at.column}`;
}

describe('readHtml on anything', () => {
  it('never throws and always gives dense grids', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' }), fc.string()), (html) => {
        const { blocks } = readHtml(html);
        expect(faultsOf(blocks)).toEqual([]);
      }),
      { ...SEEDED, numRuns: 300 },
    );
  });

  it('keeps every visible word once and in order of its table', () => {
    fc.assert(
      fc.property(page, ({ html, words }) => {
        const { blocks } = readHtml(html);
        expect(faultsOf(blocks)).toEqual([]);
        const read = piecesOf(blocks).flatMap(({ text }) => text.match(/w\d+;/g) ?? []);
        expect(read).toEqual(words);
      }),
      { ...SEEDED, numRuns: 150 },
    );
  });

  it('reads the same page the same way whatever the chrome around it', () => {
    const texts = (html: string) => piecesOf(readHtml(html).blocks).map(({ text }) => text);
    const chrome = '<header><nav><ul><li>মেনু</ul></nav></header><div class="menu">মেনু</div>';
    fc.assert(
      fc.property(page, ({ html }) => {
        const charter = `<table><tr><th>ক<th>খ<th>গ<tr><td>ঘ<td>ঙ<td>চ</table>${html}`;
        expect(texts(`${chrome}${charter}<footer>শেষ</footer>`)).toEqual(texts(charter));
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});

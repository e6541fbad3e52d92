import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const shape = (html: string) =>
  readHtml(html).blocks.map((block) =>
    block.kind === 'PARAGRAPH'
      ? block.piece.text
      : block.rows.map((row) => row.cells.map((cell) => (cell.coveredBy ? `${cell.coveredBy.text}'` : cell.text))),
  );
const grid = (rows: string) => shape(`<table>${rows}</table>`)[0];

describe('the grid of a table', () => {
  it.each([
    [
      'missing cells are blank',
      '<tr><td>ক<td>খ<td>গ<tr><td>ঘ',
      [
        ['ক', 'খ', 'গ'],
        ['ঘ', '', ''],
      ],
    ],
    [
      'a rowspan',
      '<tr><td rowspan=2>ক<td>খ<tr><td>গ',
      [
        ['ক', 'খ'],
        ["ক'", 'গ'],
      ],
    ],
    [
      'a colspan',
      '<tr><td colspan=2>ক<tr><td>খ<td>গ',
      [
        ['ক', "ক'"],
        ['খ', 'গ'],
      ],
    ],
    [
      'both',
      '<tr><td rowspan=2 colspan=2>ক<td>খ<tr><td>গ<tr><td>ঘ<td>ঙ<td>চ',
      [
        ['ক', "ক'", 'খ'],
        ["ক'", "ক'", 'গ'],
        ['ঘ', 'ঙ', 'চ'],
      ],
    ],
    [
      'rowspan 0 reaches to the end of its row group',
      '<tbody><tr><td rowspan=0>ক<td>খ<tr><td>গ<tr><td>ঘ<tbody><tr><td>ঙ<td>চ',
      [
        ['ক', 'খ'],
        ["ক'", 'গ'],
        ["ক'", 'ঘ'],
        ['ঙ', 'চ'],
      ],
    ],
    [
      'a rowspan ends with its row group',
      '<thead><tr><th rowspan=65534>ক<th>খ<tbody><tr><td>গ<td>ঘ',
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
      ],
    ],
    [
      'an absurd rowspan ends with the table',
      '<tr><td rowspan=99999999999>ক<td>খ<tr><td>গ',
      [
        ['ক', 'খ'],
        ["ক'", 'গ'],
      ],
    ],
    [
      'an absurd colspan is as wide as the table',
      '<tr><td colspan=1000>ক<tr><td>খ<td>গ<td>ঘ',
      [
        ['ক', "ক'", "ক'"],
        ['খ', 'গ', 'ঘ'],
      ],
    ],
    [
      'spans that are no number are 1',
      '<tr><td colspan=x rowspan=-2>ক<td colspan="0">খ<td colspan="2;">গ<tr><td>ঘ<td>ঙ<td>চ<td>ছ',
      [
        ['ক', 'খ', 'গ', "গ'"],
        ['ঘ', 'ঙ', 'চ', 'ছ'],
      ],
    ],
    [
      'columns that no cell begins in are none',
      '<tr><td>ক<td colspan=3>খ<tr><td>গ<td colspan=3>ঘ',
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
      ],
    ],
    [
      'where spans overlap the place is the earlier cell’s',
      '<tr><td>ক<td rowspan=2>খ<td>গ<tr><td colspan=3>ঘ<tr><td>চ<td>ছ<td>জ',
      [
        ['ক', 'খ', 'গ'],
        ['ঘ', "খ'", "ঘ'"],
        ['চ', 'ছ', 'জ'],
      ],
    ],
    [
      'head first and foot last, wherever they stand',
      '<tfoot><tr><td>শেষ<td>১<tbody><tr><td>ক<td>খ<thead><tr><td>শুরু<td>২',
      [
        ['শুরু', '২'],
        ['ক', 'খ'],
        ['শেষ', '১'],
      ],
    ],
    [
      'a repeated head stays where it is',
      '<thead><tr><td>ক<td>খ<tbody><tr><td>গ<td>ঘ<thead><tr><td>ক<td>খ',
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
        ['ক', 'খ'],
      ],
    ],
    [
      'hidden rows and cells are none',
      '<tr><td>ক<td hidden>না<td>খ<tr style="display:none"><td>না<tr><td>গ<td>ঘ',
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
      ],
    ],
    [
      'rows without cells',
      '<tr><tr><td>ক<td>খ',
      [
        ['', ''],
        ['ক', 'খ'],
      ],
    ],
    ['lines within a cell', '<tr><td> ক <br>\n খ<p>গ</p><td><ul><li>ঘ<li>ঙ</ul>', [['ক\nখ\nগ', 'ঘ\nঙ']]],
  ])('%s', (_name, rows, expected) => {
    expect(grid(rows)).toEqual(expected);
  });

  it('lets words that stand between rows and cells stand before the table', () => {
    expect(shape('<table>আগে<tr>মাঝে<td>ক<td>খ</table>')).toEqual(['আগেমাঝে', [['ক', 'খ']]]);
  });

  it('covers places with the very cell that covers them', () => {
    const block = readHtml('<table><tr><td rowspan=2 colspan=2>ক<td>খ<tr><td>গ<tr><td>ঘ<td>ঙ</table>').blocks[0];
    const rows = block?.kind === 'TABLE' ? block.rows : [];
    expect(rows[1]?.cells[1]?.coveredBy).toBe(rows[0]?.cells[0]);
    expect(rows[1]?.cells[1]?.at).toEqual({ table: 1, row: 2, column: 2, line: 1 });
  });
});

describe('tables that lay the page out', () => {
  const charter = '<table><tr><td>ক্রমিক<td>সেবা<td>ফি<tr><td>১<td>সনদ<td>২০/-</table>';
  const read = [
    ['ক্রমিক', 'সেবা', 'ফি'],
    ['১', 'সনদ', '২০/-'],
  ];
  it.each([
    ['a frame', `<table><tr><td>শিরোনাম<p>স্থান</p>${charter}</table>`, ['শিরোনাম', 'স্থান', read]],
    ['menu, content and side bar', `<table><tr><td>মেনু<td>${charter}<td>লিংক</table>`, ['মেনু', read, 'লিংক']],
    [
      'two rows of boxes',
      `<table><tr><td>লোগো<td>নাম<tr><td>মেনু<td>শিরোনাম${charter}</table>`,
      ['লোগো', 'নাম', 'মেনু', 'শিরোনাম', read],
    ],
    ['frames in frames', `<table><tr><td><table><tr><td>${charter}</table></table>`, [read]],
    [
      'a logo beside the name of the office',
      '<table><tr><td><img src=l><td>ভূমি অফিস<br>রংপুর</table>',
      ['ভূমি অফিস', 'রংপুর'],
    ],
    ['one row with headings', '<table><tr><td>মেনু<td><h2>ভিশন</h2><p>সেবা</table>', ['মেনু', 'ভিশন', 'সেবা']],
    [
      'said to be one',
      `<table role=presentation><tr><td>ক<td>খ<td>গ<td>ঘ<tr><td>ক<td>খ<td>গ<td>${charter}</table>`,
      ['ক', 'খ', 'গ', 'ঘ', 'ক', 'খ', 'গ', read],
    ],
  ])('are read cell by cell: %s', (_name, html, expected) => {
    expect(shape(html)).toEqual(expected);
  });

  it.each([
    [
      'wider than the table within',
      '<table><tr><td>ক<td>খ<td>গ<tr><td>ঘ<td>ঙ<td>চ<td><table><tr><td>নতুন<td>২০/-<tr><td>নবায়ন<td>১০/-</table></table>',
      [
        [
          ['ক', 'খ', 'গ', ''],
          ['ঘ', 'ঙ', 'চ', 'নতুন ২০/-\nনবায়ন ১০/-'],
        ],
      ],
    ],
    [
      'with head cells',
      '<table><tr><th>ক<th>খ<tr><td>গ<td><table><tr><td>নতুন<td>২০/-<td>টাকা</table></table>',
      [
        [
          ['ক', 'খ'],
          ['গ', 'নতুন ২০/- টাকা'],
        ],
      ],
    ],
    [
      'with most of the words',
      '<table><tr><td>ক্রমিক<td>ফি<tr><td>নামজারি<td>শুধু এই<table><tr><td>১<td>২</table>মাত্র</table>',
      [
        [
          ['ক্রমিক', 'ফি'],
          ['নামজারি', 'শুধু এই\n১ ২\nমাত্র'],
        ],
      ],
    ],
    ['one row without headings', '<table><tr><td>ভিশন<td>মিশন</table>', [[['ভিশন', 'মিশন']]]],
  ])('are told from tables that hold a table: %s', (_name, html, expected) => {
    expect(shape(html)).toEqual(expected);
  });

  it('counts only the tables it reads as tables', () => {
    const block = readHtml(`<table><tr><td>ক${charter}</table>`).blocks[1];
    expect(block?.kind === 'TABLE' ? block.at : null).toEqual({ table: 1, line: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { drawPdf, type Pen, tableTexts } from '../../../../tests/charters/layouts/draw-pdf.ts';
import { readPdf } from './read-pdf.ts';

describe('readPdf, tables with rulings', () => {
  it('gives each cell its place', async () => {
    const pdf = await drawPdf((page) => {
      page.text('Services', 50, 30);
      page.grid([50, 150, 300], [60, 90, 120]);
      page
        .text('no', 55, 70)
        .text('name', 155, 70)
        .text('1', 55, 100)
        .text('licence', 155, 100)
        .text('and tax', 155, 110);
    });
    const { blocks } = await readPdf(pdf);
    expect(blocks[0]).toMatchObject({ kind: 'PARAGRAPH', piece: { text: 'Services', at: { page: 1 } } });
    expect(tableTexts(blocks)).toEqual([
      [
        ['no', 'name'],
        ['1', 'licence\nand tax'],
      ],
    ]);
    expect(blocks[1]).toMatchObject({ rows: [{}, { cells: [{}, { at: { page: 1, table: 1, row: 2, column: 2 } }] }] });
  });

  it.each(['FILLED', 'STROKED'] as const)('joins places between which a %s ruling is missing', async (rulings) => {
    const pdf = await drawPdf((page) => {
      page.lines(rulings, [
        [50, 50, 350, 50],
        [50, 80, 350, 80],
        [150, 110, 350, 110],
        [50, 140, 350, 140],
        [50, 50, 50, 140],
        [150, 80, 150, 140],
        [250, 50, 250, 140],
        [350, 50, 350, 140],
      ]);
      page.text('group', 55, 60).text('head', 255, 60).text('1', 55, 90);
      page.text('a', 155, 90).text('b', 255, 90).text('c', 155, 120).text('d', 255, 120);
    });
    const { blocks } = await readPdf(pdf);
    expect(tableTexts(blocks)).toEqual([
      [
        ['group', '< group', 'head'],
        ['1', 'a', 'b'],
        ['< 1', 'c', 'd'],
      ],
    ]);
  });

  it('takes a word into the cell in which it begins, and parts words at a ruling', async () => {
    const pdf = await drawPdf((page) => {
      page.grid([50, 90, 200], [50, 80, 110]);
      page.text('overflowing@mail', 52, 60).text('x', 150, 60);
      page.text('close', 62, 90).text('by', 91.5, 90);
    });
    expect(tableTexts((await readPdf(pdf)).blocks)).toEqual([
      [
        ['overflowing@mail', 'x'],
        ['close', 'by'],
      ],
    ]);
  });

  it('reads a table within a cell as a table of its own', async () => {
    const pdf = await drawPdf((page) => {
      page.grid([50, 150, 400], [50, 80, 180]);
      page.grid([200, 280, 350], [100, 130, 160]);
      page.text('outer', 55, 60).text('inner', 205, 110);
    });
    const tables = tableTexts((await readPdf(pdf)).blocks);
    expect(tables).toEqual([
      [
        ['outer', ''],
        ['', ''],
      ],
      [
        ['inner', ''],
        ['', ''],
      ],
    ]);
  });

  it('takes a frame around a text for no table', async () => {
    const pdf = await drawPdf((page) => {
      page.grid([30, 550], [30, 700]);
      page.text('one', 50, 50).text('two', 50, 80);
    });
    const { blocks } = await readPdf(pdf);
    expect(blocks.map((block) => block.kind === 'PARAGRAPH' && block.piece.text)).toEqual(['one', 'two']);
  });
});

describe('readPdf, pages', () => {
  const rows = (texts: string[][]) => (page: Pen) => {
    page.grid([50, 150, 300], [50, 80, 110]);
    for (const [row, cells] of texts.entries()) {
      for (const [column, text] of cells.entries()) page.text(text, 55 + column * 100, 60 + row * 30);
    }
  };

  it('goes on with a table whose heading the next page does not repeat', async () => {
    const pdf = await drawPdf(
      rows([
        ['no', 'name'],
        ['1', 'a'],
      ]),
      rows([
        ['2', 'b'],
        ['3', 'c'],
      ]),
    );
    const { blocks } = await readPdf(pdf);
    expect(tableTexts(blocks)).toEqual([
      [
        ['no', 'name'],
        ['1', 'a'],
        ['2', 'b'],
        ['3', 'c'],
      ],
    ]);
    expect(blocks[0]).toMatchObject({
      at: { page: 1, table: 1 },
      rows: [{}, {}, { at: { page: 2, table: 1, row: 3 } }, {}],
    });
  });

  it('goes on past the number of a page', async () => {
    const numbered = (number: string, texts: string[][]) => (page: Pen) => {
      rows(texts)(page);
      page.text(number, 290, 800);
    };
    const pdf = await drawPdf(
      numbered('Page 1 of 2', [
        ['no', 'name'],
        ['1', 'a'],
      ]),
      numbered('Page 2 of 2', [['2', 'b']]),
    );
    const { blocks } = await readPdf(pdf);
    expect(tableTexts(blocks)).toEqual([
      [
        ['no', 'name'],
        ['1', 'a'],
        ['2', 'b'],
        ['', ''],
      ],
    ]);
    expect(blocks.map((block) => block.kind)).toEqual(['TABLE', 'PARAGRAPH', 'PARAGRAPH']);
  });

  it('begins a table where the heading is repeated, or a text stands between', async () => {
    const repeated = await drawPdf(
      rows([
        ['no', 'name'],
        ['1', 'a'],
      ]),
      rows([
        ['no', 'name'],
        ['2', 'b'],
      ]),
    );
    expect(tableTexts((await readPdf(repeated)).blocks)).toHaveLength(2);
    const apart = await drawPdf(
      rows([
        ['no', 'name'],
        ['1', 'a'],
      ]),
      (page) => {
        page.text('Internal services', 50, 30);
        rows([
          ['2', 'b'],
          ['3', 'c'],
        ])(page);
      },
    );
    expect(tableTexts((await readPdf(apart)).blocks)).toHaveLength(2);
  });

  it.each([90, 180, 270])('reads a page turned by %s degrees, by its own setting and by its text', async (degrees) => {
    const draw = rows([
      ['no', 'name'],
      ['1', 'a b'],
    ]);
    const right = [
      [
        ['no', 'name'],
        ['1', 'a b'],
      ],
    ];
    expect(tableTexts((await readPdf(await drawPdf({ rotate: degrees }, draw))).blocks)).toEqual(right);
    expect(tableTexts((await readPdf(await drawPdf({ turn: degrees }, draw))).blocks)).toEqual(right);
  });

  it('reads turned text in a cell of an upright table', async () => {
    const pdf = await drawPdf((page) => {
      page.grid([50, 100, 300], [50, 200, 230]);
      page
        .turned('Serial', 80, 150, -90)
        .text('name of the service', 105, 60)
        .text('1', 55, 210)
        .text('licence', 105, 210);
    });
    expect(tableTexts((await readPdf(pdf)).blocks)).toEqual([
      [
        ['Serial', 'name of the service'],
        ['1', 'licence'],
      ],
    ]);
  });
});

describe('readPdf, columns without rulings', () => {
  it('builds them from white space that stands in line, with a remark', async () => {
    const pdf = await drawPdf((page) => {
      page.text('Services of this office to every citizen of the upazila', 50, 40);
      page.text('no', 50, 80).text('service', 100, 80).text('time', 300, 80);
      page.text('1', 50, 110).text('trade licence', 100, 110).text('3 days', 300, 110).text('for a shop', 100, 122);
      page.text('2', 50, 150).text('birth certificate', 100, 150).text('1 day', 300, 150);
      page.text('Signed by the officer in charge of this office here', 50, 200);
    });
    const { blocks, remarks } = await readPdf(pdf);
    expect(blocks.map((block) => block.kind)).toEqual(['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
    expect(tableTexts(blocks)).toEqual([
      [
        ['no', 'service', 'time'],
        ['1', 'trade licence\nfor a shop', '3 days'],
        ['2', 'birth certificate', '1 day'],
      ],
    ]);
    expect(remarks).toMatchObject([{ code: 'LAYOUT_REBUILT', detail: { columns: '3' } }]);
  });

  it('leaves prose as lines', async () => {
    const pdf = await drawPdf((page) => {
      for (let line = 0; line < 5; line += 1)
        page.text(`line ${line} of a paragraph that says something`, 50, 50 + line * 14);
    });
    expect((await readPdf(pdf)).blocks.map((block) => block.kind)).toEqual(Array(5).fill('PARAGRAPH'));
  });
});

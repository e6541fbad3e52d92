import { readFileSync } from 'node:fs';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readText } from '../../src/ingest/readers/text/read-text.ts';
import type { CharterContent } from '../../src/synthetic/layouts/charter-content.ts';
import { renderCsv } from '../../src/synthetic/layouts/render-csv.ts';
import { renderHtml } from '../../src/synthetic/layouts/render-html.ts';
import { renderText, TEXT_LAYOUTS, type TextLayout } from '../../src/synthetic/layouts/text-layouts.ts';
import { drawPdf } from '../charters/layouts/draw-pdf.ts';
import { loadGazetteer, readRealCharter } from '../charters/support/areas.ts';
import { contentOf, FIELD_ORDER } from '../support/render/charter-content.ts';
import { renderDocx } from '../support/render/render-docx.ts';
import { renderXlsx } from '../support/render/render-xlsx.ts';
import { mutateBytes, mutateText } from './mutate.ts';
import type { Random } from './random.ts';

/** Makes a damaged document out of a sound one. */
export type MakeInput = (random: Random) => Uint8Array;

const NAMES = ['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'] as const;
const PDF = new URL('../charters/layouts/fixtures/kalukhali.pdf', import.meta.url);
const FACTS = new URL('../facts/', import.meta.url);

/** How often each kind comes: small texts mostly, long and packed ones now and then, for they take longer. Of a thousand. */
const SHARES = { cells: 764, lines: 170, layouts: 40, html: 15, csv: 6, docx: 1, xlsx: 2, pdf: 2 } as const;

export type InputKind = keyof typeof SHARES;

/** The two real charters and cells of others, in every format, ready to be damaged. */
export async function prepareInputs(): Promise<Record<InputKind, MakeInput>> {
  const gazetteer = loadGazetteer();
  const texts = NAMES.map(readRealCharter);
  const contents = texts.map((text) => contentOf(parseCharter(readText(text), gazetteer), FIELD_ORDER)).map(shortened);
  const cells = [...texts.flatMap((text) => text.split(/[\t\n]/)), ...collectedCells()].filter((cell) => cell !== '');
  const lines = texts.flatMap((text) => text.split('\n'));
  const layouts = contents.flatMap((content) =>
    (Object.keys(TEXT_LAYOUTS) as TextLayout[]).map((layout) => renderText(content, layout)),
  );
  const pages = contents.map((content) => renderHtml(content, { same: 'MERGED', chrome: true }));
  const sheets = contents.map((content) => renderCsv(content, 'DITTO'));
  const docx = await Promise.all(contents.map((content) => renderDocx(content, 'MERGED')));
  const xlsx = contents.map((content) => renderXlsx(content, 'MERGED'));
  const small = await drawnTable();
  const pdf = [small, small, small, readFileSync(PDF)];
  const text =
    (from: readonly string[]): MakeInput =>
    (random) =>
      Buffer.from(mutateText(random.oneOf(from), random));
  const bytes =
    (from: readonly Uint8Array[]): MakeInput =>
    (random) =>
      mutateBytes(random.oneOf(from), random);
  return {
    cells: (random) => Buffer.from(oneRow(cells, random)),
    lines: (random) => Buffer.from(mutateText(someLines(lines, random), random)),
    layouts: text(layouts),
    html: text(pages),
    csv: text(sheets),
    docx: bytes(docx),
    xlsx: bytes(xlsx),
    pdf: bytes(pdf),
  };
}

/** The kind of an input, by the shares. */
export function chooseKind(random: Random): InputKind {
  let left = random.below(1000);
  for (const [kind, share] of Object.entries(SHARES) as Array<[InputKind, number]>) {
    if (left < share) return kind;
    left -= share;
  }
  return 'cells';
}

function collectedCells(): string[] {
  return ['deadlines.tsv', 'fees.tsv', 'headings.tsv', 'sections.tsv'].flatMap((file) =>
    readFileSync(new URL(file, FACTS), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[0] ?? ''),
  );
}

/** One service with damaged cells, under sound headings: every cell reader gets something to read. */
function oneRow(cells: readonly string[], random: Random): string {
  const cell = () => mutateText(random.oneOf(cells), random).replace(/[\t\n\r]/g, ' ');
  return `ক্রমিক নং\tসেবার নাম\tসময়সীমা\tফি\tদায়িত্বপ্রাপ্ত কর্মকর্তা\n১\t${cell()}\t${cell()}\t${cell()}\t${cell()}`;
}

function someLines(lines: readonly string[], random: Random): string {
  const count = random.below(8) + 1;
  return Array.from({ length: count }, () => random.oneOf(lines)).join('\n');
}

/** A table of one page: a whole charter takes ten times as long to read. */
function drawnTable(): Promise<Uint8Array> {
  const rows = [
    ['ক্রমিক নং', 'সেবার নাম', 'সময়সীমা', 'ফি'],
    ['১', 'সনদ প্রদান', '৩ কার্যদিবস', '২০ টাকা'],
    ['২', 'তথ্য প্রদান', '২০ দিন', 'বিনামূল্যে'],
  ];
  return drawPdf({ bangla: true }, (pen) => {
    pen.grid([20, 70, 200, 300, 400], [20, 50, 80, 110]);
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) pen.text(cell, [25, 75, 205, 305][column] ?? 0, 25 + 30 * row);
    }
  });
}

/** Two services a section are enough to be damaged, and quick to read. */
function shortened(content: CharterContent): CharterContent {
  return { ...content, sections: content.sections.map((section) => ({ ...section, rows: section.rows.slice(0, 2) })) };
}

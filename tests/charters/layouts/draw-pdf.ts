import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { Block } from '../../../src/ingest/blocks.ts';

const FONT = new URL(
  '../../../node_modules/@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff',
  import.meta.url,
);
const FONT_SIZE = 10;

/** How a PDF is drawn: `rotate` is the page's own setting with its content turned back, `turn` turns what is drawn. */
export interface DrawOptions {
  rotate?: number;
  turn?: number;
  bangla?: boolean;
  password?: string;
  ownerPassword?: string;
}

/** Draws on one page, in points from its upper left corner. */
export interface Pen {
  text(text: string, x: number, y: number): Pen;
  turned(text: string, x: number, y: number, degrees: number): Pen;
  lines(kind: 'FILLED' | 'STROKED', lines: Array<[x: number, y: number, toX: number, toY: number]>): Pen;
  grid(xs: number[], ys: number[]): Pen;
  picture(x: number, y: number, width: number): Pen;
}

/** One page of a PDF. */
export type DrawPage = (pen: Pen) => unknown;

/** A PDF of A4 pages with small text, its bytes. */
export async function drawPdf(...given: [DrawOptions, ...DrawPage[]] | DrawPage[]): Promise<Uint8Array> {
  const [first, ...others] = given;
  const options = typeof first === 'object' ? first : {};
  const pages = typeof first === 'function' ? [first, ...(others as DrawPage[])] : (others as DrawPage[]);
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    ...(options.password === undefined ? {} : { userPassword: options.password }),
    ...(options.ownerPassword === undefined ? {} : { ownerPassword: options.ownerPassword }),
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.font(options.bangla === true ? readFileSync(FONT) : 'Helvetica').fontSize(FONT_SIZE);
  for (const draw of pages) {
    document.addPage();
    turn(document, options);
    draw(penOn(document));
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function turn(document: PDFKit.PDFDocument, { rotate = 0, turn: turned = (360 - rotate) % 360 }: DrawOptions): void {
  const { width, height, dictionary } = document.page;
  if (rotate !== 0) Object.assign(dictionary.data, { Rotate: rotate });
  if (turned === 90) document.translate(width, 0);
  if (turned === 180) document.translate(width, height);
  if (turned === 270) document.translate(0, height);
  if (turned !== 0) document.rotate(turned);
}

function penOn(document: PDFKit.PDFDocument): Pen {
  const pen: Pen = {
    text(text, x, y) {
      document.text(text, x, y, { lineBreak: false });
      return pen;
    },
    turned(text, x, y, degrees) {
      document
        .save()
        .rotate(degrees, { origin: [x, y] })
        .text(text, x, y, { lineBreak: false })
        .restore();
      return pen;
    },
    lines(kind, lines) {
      for (const [x, y, toX, toY] of lines) {
        if (kind === 'STROKED') document.moveTo(x, y).lineTo(toX, toY).stroke();
        else document.rect(x - 0.5, y - 0.5, toX - x + 1, toY - y + 1).fill('black');
      }
      return pen;
    },
    grid(xs, ys) {
      const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
      const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
      pen.lines(
        'STROKED',
        ys.map((y) => [left, y, right, y]),
      );
      return pen.lines(
        'STROKED',
        xs.map((x) => [x, top, x, bottom]),
      );
    },
    picture(x, y, width) {
      document.image(PICTURE, x, y, { width });
      return pen;
    },
  };
  return pen;
}

/** A PNG of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** The texts of every table, row by row; a covered place shows `<` and the text of the cell that covers it. */
export function tableTexts(blocks: readonly Block[]): string[][][] {
  return blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH'
      ? []
      : [block.rows.map((row) => row.cells.map(({ text, coveredBy }) => (coveredBy ? `< ${coveredBy.text}` : text)))],
  );
}

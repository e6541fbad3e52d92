import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  Document as Docx,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import type { Document } from '../../blocks.ts';
import { readDocx } from './read-docx.ts';

const SEED = { seed: 20261123 };
const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) =>
  new TableCell({ ...spans, children: text.split('\n').map((line) => new Paragraph(line)) });
const packed = async (children: Array<Paragraph | Table>): Promise<Uint8Array> => {
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }];
  const document = new Docx({ numbering: { config: [{ reference: 'serial', levels }] }, sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
const shape = ({ blocks }: Document) =>
  blocks.map((block) =>
    block.kind === 'PARAGRAPH' ? block.piece.text : block.rows.map((row) => row.cells.map(({ text }) => text)),
  );

const serial = () => new TableCell({ children: [new Paragraph({ numbering: { reference: 'serial', level: 0 } })] });
const CHARTER = [
  new Paragraph({ children: [new TextRun('সিটিজেন '), new TextRun({ text: 'চার্টার', bold: true })] }),
  new Table({
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          cell('ক্রমিক', { rowSpan: 2 }),
          cell('সেবার নাম', { rowSpan: 2 }),
          cell('মূল্য ও সময়', { columnSpan: 2 }),
        ],
      }),
      new TableRow({ tableHeader: true, children: [cell('মূল্য'), cell('সময়')] }),
      new TableRow({ children: [serial(), cell('সনদ প্রদান'), cell('৫০/-'), cell('৩ কার্যদিবস')] }),
      new TableRow({ children: [serial(), cell('তথ্য\nপ্রদান'), cell('বিনামূল্যে'), cell('')] }),
    ],
  }),
  new Paragraph({ text: 'শেষ', pageBreakBefore: true }),
];

describe('readDocx', () => {
  it('reads what the package docx writes, serial numbers of a list included', async () => {
    const document = readDocx(await packed(CHARTER));
    expect(shape(document)).toEqual([
      'সিটিজেন চার্টার',
      [
        ['ক্রমিক', 'সেবার নাম', 'মূল্য ও সময়', ''],
        ['', '', 'মূল্য', 'সময়'],
        ['1.', 'সনদ প্রদান', '৫০/-', '৩ কার্যদিবস'],
        ['2.', 'তথ্য\nপ্রদান', 'বিনামূল্যে', ''],
      ],
      'শেষ',
    ]);
    expect(document.remarks).toEqual([]);
  });

  it('reads what LibreOffice makes of a web page with rowspans and lists', () => {
    const document = readDocx(new Uint8Array(readFileSync(new URL('fixtures/rowspans.docx', import.meta.url))));
    expect(shape(document)).toEqual([
      'সিটিজেন চার্টার',
      'নাগরিক সেবা',
      [
        ['ক্রমিক', 'সেবার নাম', 'ফি ও সময়', ''],
        ['', '', 'ফি', 'সময়'],
        ['১', 'সনদ প্রদান', '৫০/-', '৩ দিন'],
        ['', 'সনদ\nসংশোধন', 'বিনামূল্যে', '৭ কার্যদিবস'],
        ['২', '1. আবেদন\n2. ছবি', '', ''],
      ],
      '• শেষ কথা',
    ]);
    const rows = document.blocks[2]?.kind === 'TABLE' ? document.blocks[2].rows : [];
    expect(rows[3]?.cells[0]?.coveredBy).toBe(rows[2]?.cells[0]);
    expect(rows[4]?.cells[2]?.coveredBy).toBe(rows[4]?.cells[1]);
  });

  it('loses no word and keeps a dense grid, whatever the table', async () => {
    const word = fc.constantFrom('সনদ', '৩ দিন', '৫০/-', 'ক\nখ', '', 'x < y & z', '“উদ্ধৃতি”');
    const row = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(word, { maxLength: 3 }),
        async (rows, paragraphs) => {
          const table = new Table({
            rows: rows.map(
              (cells) => new TableRow({ children: cells.map(([text, columnSpan]) => cell(text, { columnSpan })) }),
            ),
          });
          const lines = paragraphs.flatMap((text) => text.split('\n'));
          const { blocks } = readDocx(await packed([...lines.map((line) => new Paragraph(line)), table]));
          const read = blocks.flatMap((block) =>
            block.kind === 'TABLE' ? block.rows.flatMap(({ cells }) => cells) : [block.piece],
          );
          const written = [...lines, ...rows.flatMap((cells) => cells.map(([text]) => text))];
          expect(read.map(({ text }) => text).filter((text) => text !== '')).toEqual(
            written.filter((text) => text !== ''),
          );
          for (const block of blocks) {
            if (block.kind === 'PARAGRAPH') continue;
            expect(new Set(block.rows.map(({ cells }) => cells.length)).size).toBe(1);
            for (const { at, cells } of block.rows) {
              for (const [index, { at: place, text, published, coveredBy }] of cells.entries()) {
                expect(place).toEqual({ ...at, column: index + 1 });
                expect(published).toBe(text);
                expect(coveredBy === undefined || text === '').toBe(true);
              }
            }
          }
        },
      ),
      { ...SEED, numRuns: 60 },
    );
  }, 20_000);

  it('gives a document or a refusal for any change of its bytes', async () => {
    const original = await packed(CHARTER);
    const changed = (bytes: Uint8Array, changes: ReadonlyArray<readonly [number, number]>): Uint8Array => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return copy;
    };
    const isRead = (bytes: Uint8Array): boolean => {
      try {
        return readDocx(bytes).format === 'DOCX';
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
        return false;
      }
    };
    const parts = unzipSync(original);
    const names = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', '_rels/.rels'];
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (changes, pick) => {
          isRead(changed(original, changes));
          isRead(original.subarray(0, pick % original.length));
          // The checksums of an archive catch changed bytes, so the parts are changed before they are packed, too.
          const name = names[pick % names.length] ?? '';
          const part = changed(parts[name] ?? new Uint8Array(1), changes);
          if (isRead(zipSync({ ...parts, [name]: part }, { level: 0 }))) read += 1;
        },
      ),
      { ...SEED, numRuns: 250 },
    );
    expect(read).toBeGreaterThan(50);
  }, 20_000);
});

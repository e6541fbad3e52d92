import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { CharterContent } from '../../../src/synthetic/layouts/charter-content.ts';
import { layOutRows, type SameCells } from '../../../src/synthetic/layouts/same-cells.ts';

/** The charter as a Word document: the heading row of each table is repeated on every page, equal cells are merged. */
export async function renderDocx({ opening, sections, closing }: CharterContent, same: SameCells): Promise<Uint8Array> {
  const children = [
    ...opening.map((line) => new Paragraph(line)),
    ...sections.flatMap((section) => [new Paragraph(section.heading), tableOf(section, same)]),
    ...closing.map((line) => new Paragraph(line)),
  ];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

function tableOf(section: CharterContent['sections'][number], same: SameCells): Table {
  const headings = section.headings.map((heading) => cellOf(heading, 1));
  const services = layOutRows(section, same).map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.flatMap((cell) => (cell === null ? [] : [cellOf(cell.text, cell.height)])),
      }),
  );
  return new Table({ rows: [new TableRow({ tableHeader: true, children: headings }), ...services] });
}

/** Every word is a run of its own, as Word leaves a text that was edited often. */
function cellOf(text: string, rowSpan: number): TableCell {
  const words = text.split(/(?<= )/);
  return new TableCell({ rowSpan, children: [new Paragraph({ children: words.map((word) => new TextRun(word)) })] });
}

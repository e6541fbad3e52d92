import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import { LIMITS } from '../../limits.ts';
import { readDocx } from './read-docx.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`) });
const shape = (body: string) =>
  readDocx(docx(body)).blocks.map((block) =>
    block.kind === 'PARAGRAPH' ? block.piece.text : block.rows.map((row) => row.cells.map((cell) => cell.text)),
  );
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string) => `<w:p>${run(text)}</w:p>`;
const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const codeOf = (bytes: Uint8Array): string | null => {
  try {
    readDocx(bytes);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('paragraphs', () => {
  it('makes a paragraph of each line, and one of two whose parting is deleted', () => {
    expect(shape('<w:p><w:r><w:t>ক</w:t><w:br/><w:t>খ</w:t></w:r></w:p>')).toEqual(['ক', 'খ']);
    const runsOn = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('৩')}</w:p>`;
    expect(shape(`${runsOn}${p('০ দিন')}${p('শেষ')}`)).toEqual(['৩০ দিন', 'শেষ']);
  });

  it('takes one form of a text box, after the paragraph it hangs on', () => {
    const box = `<w:txbxContent>${p('বাক্স')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(shape(`<w:p><w:r>${both}</w:r>${run('আগে')}</w:p>${p('পরে')}`)).toEqual(['আগে', 'বাক্স', 'পরে']);
    expect(shape(tbl(tr(tc(`<w:p><w:r>${both}</w:r>${run('ক')}</w:p>`), tc('খ'))))).toEqual([[['ক\nবাক্স', 'খ']]]);
  });
});

describe('tables', () => {
  it('keeps a dense grid: spans across and down, places before and after the cells', () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const body = tbl(
      tr(tc('ক', '<w:vMerge w:val="restart"/>'), tc('খ', wide)),
      tr(tc('', '<w:vMerge/>'), tc('গ'), tc('ঘ')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${tc('ঙ')}</w:tr>`,
    );
    expect(shape(body)).toEqual([
      [
        ['ক', 'খ', ''],
        ['', 'গ', 'ঘ'],
        ['', 'ঙ', ''],
      ],
    ]);
    const [table] = readDocx(docx(body)).blocks;
    const rows = table?.kind === 'TABLE' ? table.rows : [];
    expect(rows[0]?.cells[2]?.coveredBy).toBe(rows[0]?.cells[1]);
    expect(rows[1]?.cells[0]?.coveredBy).toBe(rows[0]?.cells[0]);
    expect(rows[2]?.cells.map((cell) => cell.coveredBy)).toEqual([undefined, undefined, undefined]);
    expect(rows[1]?.cells[2]?.at).toEqual({ table: 1, row: 2, column: 3 });
  });

  it('follows a merge that is as wide as the cells it covers', () => {
    const both = '<w:gridSpan w:val="2"/>';
    const body = tbl(
      tr(tc('ক', `${both}<w:vMerge w:val="restart"/>`), tc('খ')),
      tr(tc('', `${both}<w:vMerge/>`), tc('গ')),
      tr(tc('১'), tc('২'), tc('৩')),
    );
    expect(shape(body)).toEqual([
      [
        ['ক', '', 'খ'],
        ['', '', 'গ'],
        ['১', '২', '৩'],
      ],
    ]);
    const [table] = readDocx(docx(body)).blocks;
    const rows = table?.kind === 'TABLE' ? table.rows : [];
    expect([rows[0]?.cells[1], rows[1]?.cells[0], rows[1]?.cells[1]].map((cell) => cell?.coveredBy?.text)).toEqual([
      'ক',
      'ক',
      'ক',
    ]);
  });

  it('keeps the words of merges that go on from nothing', () => {
    const goesOn = '<w:vMerge/>';
    expect(shape(tbl(tr(tc('ক', goesOn), tc('খ')), tr(tc('', goesOn), tc('গ'))))).toEqual([
      [
        ['ক', 'খ'],
        ['', 'গ'],
      ],
    ]);
    expect(shape(tbl(tr(tc('ক'), tc('খ')), tr(tc('ঘ', goesOn), tc('গ'))))).toEqual([
      [
        ['ক', 'খ'],
        ['ঘ', 'গ'],
      ],
    ]);
  });

  it('joins cells merged across in the old way', () => {
    const body = tbl(tr(tc('ক', '<w:hMerge w:val="restart"/>'), tc('খ', '<w:hMerge/>'), tc('গ')));
    expect(shape(body)).toEqual([[['ক\nখ', '', 'গ']]]);
  });

  it('finds rows and cells in content controls, and leaves deleted rows out', () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('না')}${tc('না')}</w:tr>`;
    const body = tbl(control(tr(control(tc('ক')), tc(control(p('খ'))))), deleted, tr(tc('গ'), tc('ঘ')));
    expect(shape(body)).toEqual([
      [
        ['ক', 'খ'],
        ['গ', 'ঘ'],
      ],
    ]);
  });

  it('has a line for each paragraph and each cell of a table within a cell', () => {
    const inner = tbl(tr(tc('১ম ধাপ'), tc('৩ দিন')), tr(tc('২য় ধাপ'), tc('৭ দিন')));
    const cell = `${p('ধাপ')}${p('')}${inner}${p('')}`;
    expect(shape(tbl(tr(tc('ক'), tc(cell))))).toEqual([[['ক', 'ধাপ\n১ম ধাপ\n৩ দিন\n২য় ধাপ\n৭ দিন']]]);
  });

  it('opens a table that only lays out others', () => {
    const inner = tbl(tr(tc('১'), tc('সনদ')), tr(tc('২'), tc('তালিকা')));
    const outer = tbl(tr(tc(''), tc('শিরোনাম')), tr(tc(`${p('ক তালিকা')}${inner}`), tc('')));
    expect(shape(`${outer}${p('শেষ')}`)).toEqual([
      'শিরোনাম',
      'ক তালিকা',
      [
        ['১', 'সনদ'],
        ['২', 'তালিকা'],
      ],
      'শেষ',
    ]);
  });

  it('counts tables and paragraphs as they stand, blank ones too', () => {
    const { blocks } = readDocx(docx(`${p('')}${p('ক')}${tbl(tr(tc('')))}${tbl(tr(tc('খ'), tc('গ')))}${p('ঘ')}`));
    const at = blocks.map((block) => (block.kind === 'PARAGRAPH' ? block.piece.at : block.at));
    expect(at).toEqual([{ line: 2 }, { table: 2 }, { line: 3 }]);
  });
});

describe('documents that cannot be read', () => {
  it('says that a document is a picture, and not that an empty one is', () => {
    expect(readDocx(docx('<w:p><w:r><w:drawing/></w:r></w:p>')).remarks.map(({ code }) => code)).toEqual([
      'DOCUMENT_IS_PICTURE',
    ]);
    expect(readDocx(docx(`<w:p><w:r><w:drawing/></w:r></w:p>${p('ক')}`)).remarks).toEqual([]);
    expect(readDocx(docx('<w:p/>'))).toEqual({ format: 'DOCX', blocks: [], remarks: [] });
  });

  const old = new Uint8Array(1_024);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['a .doc', old, 'FORMAT_NOT_SUPPORTED'],
    ['an archive of something else', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'FORMAT_NOT_SUPPORTED'],
    ['XML that is no document', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'FORMAT_NOT_SUPPORTED'],
    ['a document within the document', docx('<w:altChunk/>'), 'FORMAT_NOT_SUPPORTED'],
    ['broken XML', docx('<w:p>'), 'DOCUMENT_DAMAGED'],
    ['text', strToU8('সিটিজেন চার্টার'), 'DOCUMENT_DAMAGED'],
    ['a cell of too many columns', docx(tbl(tr(tc('ক', '<w:gridSpan w:val="999999999"/>')))), 'DOCUMENT_TOO_LARGE'],
    [
      'too many places',
      docx(tbl(...Array(501).fill(tr(tc('ক', '<w:gridSpan w:val="999"/>'), tc(''))), tr(...Array(1000).fill(tc(''))))),
      'DOCUMENT_TOO_LARGE',
    ],
    ['too many rows', docx(tbl('<w:tr/>'.repeat(LIMITS.rows + 1))), 'DOCUMENT_TOO_LARGE'],
    [
      'too many lines',
      docx(`<w:p><w:r>${'<w:t>ক</w:t><w:br/>'.repeat(LIMITS.rows + 1)}</w:r></w:p>`),
      'DOCUMENT_TOO_LARGE',
    ],
    ['too long a text', docx(p('ক'.repeat(LIMITS.textCharacters + 1))), 'DOCUMENT_TOO_LARGE'],
    ['too deep', docx('<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500)), 'DOCUMENT_TOO_LARGE'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('finds the parts of a document under other names', () => {
    const relationships = (type: string, target: string) =>
      strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/${type}" Target="${target}"/></Relationships>`,
      );
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>ক</w:t></w:r></w:p>';
    const strict =
      'xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const bytes = zipSync({
      '_rels/.rels': relationships('officeDocument', '/word/document2.xml'),
      'word/_rels/document2.xml.rels': relationships('numbering', '../word/./numbering2.xml'),
      'word/document2.xml': strToU8(`<document ${strict}><body>${numbered}</body></document>`),
      'word/numbering2.xml': strToU8(
        `<numbering ${strict}><abstractNum w:abstractNumId="0"><lvl w:ilvl="0"><start w:val="5"/><lvlText w:val="%1)"/></lvl></abstractNum><num w:numId="4"><abstractNumId w:val="0"/></num></numbering>`,
      ),
    });
    expect(readDocx(bytes).blocks).toMatchObject([{ piece: { text: '5) ক', at: { line: 1 } } }]);
  });
});

import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bookOf,
  bytesOf,
  codeOf,
  handMade,
  inline,
  shapeOf,
  sheetOf,
  worksheet,
} from '../../../../tests/support/make-workbook.ts';
import { piecesOf } from '../../blocks.ts';
import { LIMITS } from '../../limits.ts';
import { readWorkbook } from './read-workbook.ts';

describe('openWorkbook', () => {
  const sst = (strings: string): Record<string, string> => ({
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings}</sst>`,
  });

  it('reads inline, shared and rich strings, and leaves phonetic runs out', () => {
    const strings =
      '<si><t xml:space="preserve"> সনদ </t></si><si><r><t>আবেদ</t></r><r><rPr><b/></rPr><t>ন</t></r><rPh sb="0" eb="1"><t>abedon</t></rPh></si>';
    const rows = `<row r="2">${inline('B2', 'ক')}<c r="C2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>`;
    expect(shapeOf(readWorkbook(handMade([worksheet(rows)], sst(strings))))).toEqual([[['ক', 'সনদ', 'আবেদন']]]);
  });

  it.each([
    ['<si/>', '<si/><si><t>এক</t></si><si><t>দুই</t></si>'],
    ['<si />', '<si />\n<si><t>এক</t></si><si><t>দুই</t></si>'],
    ['<x:si/>', '<x:si/><x:si><x:t>এক</x:t></x:si><x:si><x:t>দুই</x:t></x:si>'],
    ['<t/>', '<si><t/></si><si><t>এক</t></si><si><t>দুই</t></si>'],
    ['attributes', '<si><t/></si><si xml:space="preserve"><t>এক</t></si><si ><t>দুই</t></si>'],
  ])('gives every cell its own string where %s is among them', (_what, strings) => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>0</v></c></row>';
    expect(shapeOf(readWorkbook(handMade([worksheet(rows)], sst(strings))))).toEqual([[['এক', 'দুই']]]);
  });

  it('shows a formula without a result as blank, and does not reckon', () => {
    const rows = `<row r="1">${inline('A1', 'ক')}<c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>"খ"</f><v>খ</v></c></row>`;
    expect(shapeOf(readWorkbook(handMade([worksheet(rows)])))).toEqual([[['ক', '', 'খ']]]);
  });

  it('is quick with a sheet whose range, merged cells and links are as large as a sheet can be', () => {
    const rows = `<row r="1">${inline('A1', 'ক')}</row><row r="3">${inline('A3', 'খ')}${inline('B3', 'গ')}</row><row r="1048576">${inline('XFD1048576', 'ঘ')}</row>`;
    const sheet = worksheet(
      rows,
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="2000000000" width="9"/></cols>',
      '<mergeCells count="2"><mergeCell ref="A1:XFD2"/><mergeCell ref="B3:B1000000"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
    );
    const started = performance.now();
    const document = readWorkbook(handMade([sheet]));
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(piecesOf(document.blocks).filter(({ text }) => text !== '')).toHaveLength(4);
  });

  it('says so where the workbook is a picture', () => {
    const drawn = handMade([worksheet('')], { 'xl/media/image1.png': 'PNG', 'xl/drawings/drawing1.xml': '<wsDr/>' });
    expect(readWorkbook(drawn).remarks).toEqual([{ code: 'DOCUMENT_IS_PICTURE', at: {}, cell: null, detail: {} }]);
    const captioned = handMade([worksheet(`<row r="1">${inline('A1', 'ক')}</row>`)], { 'xl/media/image1.png': 'PNG' });
    expect(readWorkbook(captioned).remarks).toEqual([]);
  });

  it('names an XLS that opens only with a password, and one of pictures alone', () => {
    const blank = bytesOf(bookOf(['s', sheetOf([])]), 'biff8');
    const writeAccess = blank.findIndex((_, at) => [0x5c, 0, 0x70, 0].every((byte, next) => blank[at + next] === byte));
    const withRecord = (type: number, ...data: number[]): Uint8Array => {
      const copy = blank.slice();
      copy.set([type, 0, 0x70, 0, ...data], writeAccess);
      return copy;
    };
    expect(codeOf(() => readWorkbook(withRecord(0x2f)))).toBe('DOCUMENT_ENCRYPTED');
    const PICTURE = [0x15, 0, 0x12, 0, 8, 0];
    expect(readWorkbook(withRecord(0x5d, ...PICTURE)).remarks.map(({ code }) => code)).toEqual(['DOCUMENT_IS_PICTURE']);
    expect(readWorkbook(blank).remarks).toEqual([]);
  });

  it('names an XLSX that opens only with a password', () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64));
    CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5_000));
    const bytes = Uint8Array.from(CFB.write(container, { type: 'array' }));
    expect(codeOf(() => readWorkbook(bytes))).toBe('DOCUMENT_ENCRYPTED');
  });

  it('is quick with links over all cells of an XLS', () => {
    const sheet = sheetOf([['ক', { t: 's', v: 'খ', l: { Target: 'https://doict.gov.bd' } }]]);
    const bytes = bytesOf(bookOf(['s', sheet]), 'biff8');
    const at = bytes.findIndex(
      (_, n) => bytes[n] === 0xb8 && bytes[n + 1] === 1 && bytes[n + 4] === 0 && bytes[n + 8] === 1,
    );
    expect(at).toBeGreaterThan(0);
    bytes.set([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff], at + 4);
    expect(shapeOf(readWorkbook(bytes))).toEqual([[['ক', 'খ']]]);
  });

  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'DOCUMENT_DAMAGED'],
    ['text', strToU8('ক,খ'), 'DOCUMENT_DAMAGED'],
    ['another archive', zipSync({ 'a.txt': strToU8('ক') }), 'FORMAT_NOT_SUPPORTED'],
    ['half a workbook', handMade([worksheet('')]).subarray(0, 900), 'DOCUMENT_DAMAGED'],
    ['half a sheet', handMade([worksheet(`<row r="1">${inline('A1', 'ক')}</row>`).slice(0, -20)]), 'DOCUMENT_DAMAGED'],
    [
      'a string that is not there',
      handMade([worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')], sst('<si><t>ক</t></si>')),
      'DOCUMENT_DAMAGED',
    ],
    ['a container of nothing', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'DOCUMENT_DAMAGED'],
    ['a sheet that is not there', handMade([worksheet('')], { 'xl/worksheets/sheet1.xml': '' }), 'DOCUMENT_DAMAGED'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(codeOf(() => readWorkbook(bytes))).toBe(code);
  });
});

describe('readWorkbook: limits', () => {
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
  it.each<[string, () => string]>([
    ['rows', () => Array.from({ length: LIMITS.rows + 1 }, (_, n) => row(n + 1, inline(`A${n + 1}`, 'ক'))).join('')],
    ['columns', () => row(1, inline('A1', 'ক') + inline('XFD1', 'খ'))],
    [
      'cells',
      () =>
        row(1, inline('A1', 'ক') + inline('ALL1', 'খ')) +
        Array.from({ length: 600 }, (_, n) => row(n + 2, inline(`A${n + 2}`, 'ক'))).join(''),
    ],
    ['textCharacters', () => row(1, inline('A1', 'ক'.repeat(LIMITS.textCharacters + 1)))],
  ])(
    'refuses too many %s',
    (_limit, rows) => {
      expect(codeOf(() => readWorkbook(handMade([worksheet(rows())])))).toBe('DOCUMENT_TOO_LARGE');
    },
    30_000,
  );

  it('refuses merged cells that lie over each other without end', () => {
    const rows = Array.from({ length: 900 }, (_, n) => row(n + 1, inline(`A${n + 1}`, 'ক') + inline(`Z${n + 1}`, 'খ')));
    const merges = Array.from({ length: 900 }, (_, n) => `<mergeCell ref="A${n + 1}:Y900"/>`).join('');
    const blanks = Array.from({ length: 900 }, () => '<mergeCell ref="A1:A1048576"/>').join('');
    for (const all of [merges, blanks]) {
      const bytes = handMade([worksheet(rows.join(''), '', `<mergeCells>${all}</mergeCells>`)]);
      const started = performance.now();
      expect([null, 'DOCUMENT_TOO_LARGE']).toContain(codeOf(() => readWorkbook(bytes)));
      expect(performance.now() - started).toBeLessThan(8_000);
    }
  }, 30_000);
});

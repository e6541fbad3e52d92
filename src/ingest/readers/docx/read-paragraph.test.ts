import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../xml/parse-xml.ts';
import { PREFIXES } from './names.ts';
import { readParagraph } from './read-paragraph.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const read = (content: string) =>
  readParagraph(parseXml(strToU8(`<w:p ${NAMESPACES}>${content}</w:p>`), 'word/document.xml', PREFIXES));
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('readParagraph', () => {
  it.each([
    ['runs are one text', `${run('৩')}${run('০ দিন')}`, '৩০ দিন'],
    ['tabs and hyphens', '<w:r><w:t>ক</w:t><w:tab/><w:t>৩</w:t><w:noBreakHyphen/><w:t>৫</w:t></w:r>', 'ক\t৩-৫'],
    [
      'tracked changes',
      `<w:del><w:r><w:delText>৩</w:delText></w:r></w:del><w:ins>${run('৭')}</w:ins>${run(' দিন')}`,
      '৭ দিন',
    ],
    ['what was moved', `<w:moveFrom>${run('ক')}</w:moveFrom><w:moveTo>${run('খ')}</w:moveTo>`, 'খ'],
    ['hidden text', `${run('১০')}${run('০', '<w:vanish/>')}${run(' টাকা', '<w:vanish w:val="0"/>')}`, '১০ টাকা'],
    [
      'links and controls',
      `<w:hyperlink>${run('ক')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('খ')}</w:sdtContent></w:sdt>`,
      'কখ',
    ],
    [
      'fields',
      `<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="DATE">${run('২০২৪')}</w:fldSimple>`,
      '২০২৪',
    ],
    ['spaces nobody asked to keep', '<w:r><w:t>\n  ক  \n</w:t><w:t>খ</w:t></w:r>', 'কখ'],
    [
      'a bullet of a symbol font',
      '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> ক</w:t></w:r>',
      '• ক',
    ],
    ['a tick', '<w:r><w:sym w:font="Wingdings" w:char="00FC"/></w:r>', '✓'],
    ['a digit of a symbol font', `${run('\uf035', '<w:rFonts w:ascii="Symbol"/>')}`, '5'],
    ['a sign of another font', `${run('\uf0b7', '<w:rFonts w:ascii="Webdings"/>')}`, '\uf0b7'],
    ['Bijoy', `${run('wmwU‡Rb PvU©vi', '<w:rFonts w:ascii="SutonnyMJ"/>')}`, 'wmwU‡Rb PvU©vi'],
    ['a raised number', `${run('১৫')}${run('২', '<w:vertAlign w:val="superscript"/>')}`, '১৫²'],
    ['a raised ending', `${run('১')}${run('ম', '<w:vertAlign w:val="superscript"/>')}`, '১ম'],
    [
      'a fraction',
      '<m:oMath><m:f><m:num><m:r><m:t>১</m:t></m:r></m:num><m:den><m:r><m:t>২</m:t></m:r></m:den></m:f></m:oMath>',
      ' ১/২',
    ],
  ])('%s', (_what, body, text) => {
    expect(read(body).text).toBe(text);
  });

  it('hands on what hangs on it', () => {
    const box = '<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>';
    expect(read(box)).toMatchObject({ text: '', boxes: [{ name: 'w:txbxContent' }], hasPicture: true, runsOn: false });
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(read(deleted + run('ক'))).toMatchObject({ text: 'ক', boxes: [], hasPicture: false, runsOn: true });
  });
});

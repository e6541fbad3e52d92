import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPageSource } from './page-source.ts';
import { PdfFile } from './pdf-file.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const stream = (number: number, dictionary: string, content: string) =>
  `${number} 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
const packed = (content: string) => String.fromCharCode(...zlibSync(latin(content)));
const source = (...objects: string[]) => readPageSource(new PdfFile(latin(objects.join(''))), 1);
const PAGE = '1 0 obj\n<< /Type /Page /Contents 2 0 R /Resources 3 0 R >>\nendobj\n';
const NI = { tag: 'Span', actualText: 'নি' };

describe('readPageSource', () => {
  it('reads the words beside the glyphs, in place and by name', () => {
    const contents = '/Span <</ActualText <feff09a809bf>>> BDC (x) Tj EMC /P <</MCID 0>> BDC EMC /Span /N BDC EMC';
    const resources = '3 0 obj\n<< /Properties << /N << /ActualText (abc) >> >> >>\nendobj\n';
    expect(source(PAGE, stream(2, '', contents), resources)).toEqual({
      marked: [NI, { tag: 'P', actualText: null }, { tag: 'Span', actualText: 'abc' }],
      hasPicture: false,
    });
  });

  it('goes into forms, where they are drawn', () => {
    const resources = '3 0 obj\n<< /XObject << /F 4 0 R /I 5 0 R >> >>\nendobj\n';
    const form = stream(4, '/Subtype /Form', '/Span <</ActualText <feff09a809bf>>> BDC EMC');
    const contents = '/A <<>> BDC EMC /F Do /B <<>> BDC EMC';
    expect(source(PAGE, stream(2, '', contents), resources, form).marked).toEqual([
      { tag: 'A', actualText: null },
      NI,
      { tag: 'B', actualText: null },
    ]);
  });

  it.each([
    ['an image', '/I Do', stream(5, '/Subtype /Image', 'xx')],
    ['an inline image', 'BI /W 1 ID \u0001EI\u0002 EI /A <<>> BDC', ''],
  ])('finds %s', (_, contents, image) => {
    const resources = '3 0 obj\n<< /XObject << /I 5 0 R >> >>\nendobj\n';
    expect(source(PAGE, stream(2, '', contents), resources, image).hasPicture).toBe(true);
  });

  it('finds objects in packed object streams, and takes the later of two', () => {
    const objects = '<< /Type /Page /Contents [2 0 R 2 0 R] >>';
    const old = stream(2, '', '/Old <<>> BDC');
    const contents = stream(2, '/Filter /FlateDecode', packed('/Span <</ActualText <feff09a809bf>>> BDC EMC'));
    const objectStream = stream(9, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', packed(`1 0 ${objects}`));
    expect(source(old, contents, objectStream).marked).toEqual([NI, NI]);
  });

  it('gives no list where a content cannot be unpacked', () => {
    expect(source(PAGE, stream(2, '/Filter /ASCII85Decode', 'xx')).marked).toBeNull();
    expect(source(PAGE, stream(2, '/Filter /FlateDecode', 'not zlib')).marked).toBeNull();
    expect(source('').marked).toBeNull();
  });

  it('is not led astray by forms that draw each other', () => {
    const resources = '3 0 obj\n<< /XObject << /F 4 0 R >> >>\nendobj\n';
    expect(source(PAGE, stream(2, '', '/F Do'), resources, stream(4, '/Subtype /Form', '/F Do')).marked).toBeNull();
  });
});

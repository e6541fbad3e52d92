import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../../tests/charters/layouts/draw-pdf.ts';
import { readPdf } from './read-pdf.ts';

describe('readPdf, Bangla without words beside the glyphs', () => {
  it('puts drawn order right, and says so once', async () => {
    const pdf = await drawPdf({ bangla: true }, (page) => {
      page.text('নির্দেশনা কর্মকর্তা দায়িত্বপ্রাপ্ত', 50, 50);
      page.text('পৌরসভা যোগাযোগ প্রয়োজনীয় তাৎক্ষণিক ২ কার্যদিবস', 50, 80);
    });
    const { blocks, remarks } = await readPdf(pdf);
    expect(blocks.map((block) => block.kind === 'PARAGRAPH' && block.piece.text)).toEqual([
      'নির্দেশনা কর্মকর্তা দায়িত্বপ্রাপ্ত',
      'পৌরসভা যোগাযোগ প্রয়োজনীয় তাৎক্ষণিক ২ কার্যদিবস',
    ]);
    expect(remarks).toMatchObject([{ code: 'CONVERTER_DAMAGE', at: { page: 1 }, detail: { read: 'নির্দেশনা' } }]);
  });

  it('names what the file does not tell, and guesses nothing', async () => {
    const pdf = await drawPdf({ bangla: true }, (page) => page.text('ক্রমিক', 50, 50));
    const lost = { code: 'CHARACTERS_LOST', cell: expect.stringContaining('\uFFFD') };
    expect((await readPdf(pdf)).remarks).toContainEqual(expect.objectContaining(lost));
  });

  it('reads a file that only its owner has locked', async () => {
    const pdf = await drawPdf({ ownerPassword: 'x' }, (page) => page.text('open to all', 50, 50));
    expect((await readPdf(pdf)).blocks).toMatchObject([{ piece: { text: 'open to all' } }]);
  });
});

describe('readPdf, pictures', () => {
  it('says that a scan is a picture', async () => {
    const pdf = await drawPdf(
      (page) => page.picture(50, 50, 400),
      (page) => page.picture(50, 50, 400),
    );
    const { blocks, remarks } = await readPdf(pdf);
    expect(blocks).toEqual([]);
    expect(remarks).toEqual([{ code: 'DOCUMENT_IS_PICTURE', at: { page: 1 }, cell: null, detail: {} }]);
  });

  it('names the page that is a picture among pages of text', async () => {
    const pdf = await drawPdf(
      (page) => page.text('text', 50, 50),
      (page) => page.picture(50, 50, 400),
      () => {},
    );
    expect((await readPdf(pdf)).remarks).toEqual([
      { code: 'PAGE_IS_PICTURE', at: { page: 2 }, cell: null, detail: { page: '2' } },
    ]);
  });
});

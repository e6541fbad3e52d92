import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../../tests/charters/layouts/draw-pdf.ts';
import { DomainError } from '../../../domain/errors.ts';
import { LIMITS } from '../../limits.ts';
import { readPdf } from './read-pdf.ts';

const FIXTURE = new URL('../../../../tests/charters/layouts/fixtures/kalukhali.pdf', import.meta.url);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A file of these objects, from number 1 on: the first is the catalogue. */
function pdfOf(objects: Array<string | { dictionary: string; stream: Uint8Array }>): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')];
  const offsets: number[] = [];
  const add = (text: string | Uint8Array) => parts.push(typeof text === 'string' ? latin(text) : text);
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    offsets.push(length());
    add(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') add(object);
    else {
      add(`<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`);
      add(object.stream);
      add('\nendstream');
    }
    add('\nendobj\n');
  }
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`);
  const out = new Uint8Array(length());
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (resources: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >> >>`;
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

/** Each form draws the next one ten times. */
function formsWithinForms(levels: number, packed: boolean): Uint8Array {
  const forms = Array.from({ length: levels }, (_, level) => ({
    dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ${level + 6} 0 R >> >> ${packed ? '/Filter /ASCIIHexDecode' : ''}`,
    stream: packed
      ? latin(`${[...'/F Do '.repeat(10)].map((one) => one.charCodeAt(0).toString(16)).join('')}>`)
      : latin('/F Do '.repeat(10)),
  }));
  const contents = { dictionary: '', stream: latin('/F Do') };
  const last = { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', stream: latin('0 0 m 5 5 l S') };
  return pdfOf([CATALOGUE, PAGES, page('/XObject << /F 5 0 R >>'), contents, ...forms, last]);
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes);
    return 'read';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}

describe('readPdf refuses', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['what is no PDF', latin('Dear sir, the charter is attached.')],
    ['a PDF that ends after its first line', latin('%PDF-1.7\n')],
    ['a catalogue without pages', pdfOf(['<< /Type /Catalog >>'])],
  ])('%s as damaged', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('DOCUMENT_DAMAGED');
  });

  it('what opens only with a password', async () => {
    const pdf = await drawPdf({ password: 'secret' }, (pen) => pen.text('hidden', 50, 50));
    expect(await refusal(pdf)).toBe('DOCUMENT_ENCRYPTED');
  });

  it('more bytes than the limit, before anything is read', async () => {
    expect(await refusal(new Uint8Array(LIMITS.documentBytes + 1))).toBe('DOCUMENT_TOO_LARGE');
  });

  it('more pages than the limit', async () => {
    const kids = Array.from({ length: LIMITS.pages + 1 }, () => '3 0 R').join(' ');
    const pages = `<< /Type /Pages /Kids [${kids}] /Count ${LIMITS.pages + 1} >>`;
    expect(await refusal(pdfOf([CATALOGUE, pages, page(''), { dictionary: '', stream: latin('') }]))).toBe(
      'DOCUMENT_TOO_LARGE',
    );
  });

  it.each([
    ['the file shows', false],
    ['only the library finds', true],
  ])(
    'forms that draw forms without end, which %s',
    async (_, packed) => {
      expect(await refusal(formsWithinForms(12, packed))).toBe('DOCUMENT_TOO_LARGE');
    },
    60_000,
  );

  it('a stream that unpacks to more than the limit', async () => {
    const stream = zlibSync(new Uint8Array(LIMITS.unpackedBytes + 1000).fill(32));
    const contents = { dictionary: '/Filter /FlateDecode', stream };
    expect(await refusal(pdfOf([CATALOGUE, PAGES, page(''), contents]))).toBe('DOCUMENT_TOO_LARGE');
  }, 60_000);

  it('a stream that is packed twice', async () => {
    const stream = zlibSync(zlibSync(new Uint8Array(1000)));
    const contents = { dictionary: '/Filter [/FlateDecode /FlateDecode]', stream };
    expect(await refusal(pdfOf([CATALOGUE, PAGES, page(''), contents]))).toBe('DOCUMENT_DAMAGED');
  });
});

describe('readPdf refuses a font without end', () => {
  const font = (more: string) => `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H ${more} >>`;
  const text = { dictionary: '', stream: latin('BT /F 10 Tf <0041> Tj ET') };
  const file = (fontDictionary: string, stream: string) =>
    pdfOf([
      CATALOGUE,
      PAGES,
      page('/Font << /F 5 0 R >>'),
      text,
      fontDictionary,
      { dictionary: '', stream: latin(stream) },
    ]);

  it.each([
    ['in its characters', file(font('/ToUnicode 6 0 R'), '1 beginbfrange <0020> <FFFFFF> <0020> endbfrange')],
    ['in its widths', file(font('/DescendantFonts [<< >>] /W [0 99999999 500]'), '')],
    ['in its codes', file('<< /Type /Font /Subtype /TrueType /FirstChar 0 /LastChar 999999999 >>', '')],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('DOCUMENT_DAMAGED');
  });

  it('and reads one of all characters', async () => {
    const ranges = '2 beginbfrange <0000> <FFFF> <0000> <00000041> <00000042> <D83DDE00> endbfrange';
    expect(await refusal(file(font('/ToUnicode 6 0 R'), ranges))).toBe('read');
  });
});

describe('readPdf, with bytes changed at random', () => {
  const original = new Uint8Array(readFileSync(FIXTURE));
  const change = fc.record({ at: fc.nat(original.length - 1), byte: fc.nat(255) });

  it('gives a document or one of its errors', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 60 }), fc.nat(3), async (changes, cut) => {
        const bytes = original.slice(0, cut === 0 ? (changes[0]?.at ?? 0) : original.length);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        expect(['read', 'DOCUMENT_DAMAGED', 'DOCUMENT_ENCRYPTED', 'DOCUMENT_TOO_LARGE']).toContain(
          await refusal(bytes),
        );
      }),
      { seed: 20261123, numRuns: 15 },
    );
  }, 120_000);
});

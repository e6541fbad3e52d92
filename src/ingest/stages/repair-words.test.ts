import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, piecesOf } from '../blocks.ts';
import { normalise } from './normalise.ts';
import { repairWords } from './repair-words.ts';

const paragraphs = (...published: string[]): Document => ({
  format: 'TEXT',
  blocks: published.map((text, index) => ({
    kind: 'PARAGRAPH',
    piece: { text, published: text, at: { line: index + 1 } },
  })),
  remarks: [{ code: 'ENCODING_NOT_UTF8', at: { line: 1 }, cell: null, detail: {} }],
});

describe('repairWords', () => {
  it('puts damaged words right, keeps what was published, and says so once for a piece', () => {
    const written = 'জরম্নরী তদমত্ম, জরম্নরী সেবা'.normalize('NFC');
    const { blocks, remarks } = repairWords(normalise(paragraphs(written, 'আত্মীয় স্নাতক')));
    expect(piecesOf(blocks).map(({ text }) => text)).toEqual(['জরুরী তদন্ত, জরুরী সেবা', 'আত্মীয় স্নাতক'.normalize('NFC')]);
    expect(piecesOf(blocks)[0]?.published).toBe(written);
    expect(remarks.map(({ code }) => code)).toEqual(['ENCODING_NOT_UTF8', 'CONVERTER_DAMAGE']);
    expect(remarks[1]).toEqual({
      code: 'CONVERTER_DAMAGE',
      at: { line: 1 },
      cell: written,
      detail: { written: 'জরম্নরী, তদমত্ম', read: 'জরুরী, তদন্ত' },
    });
  });

  it('names cells that lost characters', () => {
    expect(repairWords(normalise(paragraphs('সেবা\ufffd মূল্য'))).remarks[1]).toEqual({
      code: 'CHARACTERS_LOST',
      at: { line: 1 },
      cell: 'সেবা\ufffd মূল্য',
      detail: {},
    });
  });

  it('reads the Assamese letters and danda in Bangla words, without a remark for the danda', () => {
    const { blocks, remarks } = repairWords(normalise(paragraphs('কৰ্মকর্তা আছেন৷')));
    expect(piecesOf(blocks)[0]?.text).toBe('কর্মকর্তা আছেন।');
    expect(remarks).toHaveLength(2);
  });

  it.each(['doict-lalmonirhat-kaliganj.txt', 'doict-rajbari-kalukhali.txt'])('changes nothing in %s', (name) => {
    const lines = readFileSync(new URL(`../../../data/charters/${name}`, import.meta.url), 'utf8').split('\n');
    const document = normalise(paragraphs(...lines));
    expect(repairWords(document)).toEqual(document);
  });
});

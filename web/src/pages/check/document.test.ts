import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_CHARACTERS, prepareDocument, refusalOf, textOf, toBase64 } from './document.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name = 'charter.docx') => new File([bytes], name);

describe('what is sent of a document', () => {
  it('is the text of a text file, and the bytes of any other', async () => {
    const text = 'সেবা\t২ কার্যদিবস\n'.normalize('NFC');
    const asText = await prepareDocument({ file: fileOf(new TextEncoder().encode(text), 'a.txt') }, 'doict/x');
    expect(asText).toEqual({
      input: { format: 'AUTO', office: 'doict/x', text, fileName: 'a.txt' },
      name: 'a.txt',
      text,
    });
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0]);
    const asBytes = await prepareDocument({ file: fileOf(bytes) }, null);
    expect(asBytes.input).toEqual({ format: 'AUTO', contentBase64: 'UEsDBP8A', fileName: 'charter.docx' });
    expect(asBytes.text).toBeNull();
  });

  it('is the bytes where they are no UTF-8, hold a zero byte, or are a PDF in ASCII', () => {
    for (const bytes of [[0xff, 0xfe, 0x41, 0], [0x41, 0, 0x42], [...'%PDF-1.4'].map((c) => c.charCodeAt(0)), [0xe9]]) {
      expect(textOf(new Uint8Array(bytes))).toBeNull();
    }
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('\ufeffA');
  });

  it('is whole in base64 however long', () => {
    const bytes = Uint8Array.from({ length: 200_001 }, (_, i) => i % 251);
    expect(Uint8Array.from(atob(toBase64(bytes)), (c) => c.charCodeAt(0))).toEqual(bytes);
  });
});

describe('a document that is not sent', () => {
  it('is empty or over a limit', () => {
    expect(refusalOf({ file: fileOf(new Uint8Array()) })).toBe('emptyFile');
    expect(refusalOf({ file: fileOf(new Uint8Array(MOST_BYTES + 1)) })).toBe('fileTooLarge');
    expect(refusalOf({ file: fileOf(new Uint8Array(MOST_BYTES)) })).toBeNull();
    expect(refusalOf({ text: ' \n' })).toBe('emptyText');
    expect(refusalOf({ text: 'x'.repeat(MOST_CHARACTERS + 1) })).toBe('textTooLong');
    expect(refusalOf({ text: 'সেবা' })).toBeNull();
  });
});

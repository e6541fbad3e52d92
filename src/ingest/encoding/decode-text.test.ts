import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const SEED = { seed: 20261123 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'LE' | 'BE') => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), order === 'LE');
  return bytes;
};
const bytesOf = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it.each(['', 'সেবার নাম\tসময়সীমা\n', 'Service\tTime\n', '১\t২\t৩', '1\t2\t3\t4\t', 'র\u200d্যাব 😀', ' a b c d'])(
    'reads %j in UTF-8',
    (text) => {
      expect(decodeText(utf8(text))).toEqual({ text, encoding: 'UTF-8' });
    },
  );

  it('leaves a byte order mark out', () => {
    expect(decodeText(utf8('\ufeffসেবা'))).toEqual({ text: 'সেবা', encoding: 'UTF-8' });
    expect(decodeText(utf16('\ufeffসেবা', 'LE'))).toEqual({ text: 'সেবা', encoding: 'UTF-16LE' });
    expect(decodeText(utf16('\ufeffসেবা', 'BE'))).toEqual({ text: 'সেবা', encoding: 'UTF-16BE' });
  });

  it.each([
    'সেবার নাম\tসময়সীমা\n১\t২',
    'উপজেলা',
    'Citizen Charter\r\nService',
    'ফি: ২০/- “বিনামূল্যে” – ৩ দিন। মোবাইল: 01700-000000',
  ])('reads %j in UTF-16 without a mark', (text) => {
    expect(decodeText(utf16(text, 'LE'))).toEqual({ text, encoding: 'UTF-16LE' });
    expect(decodeText(utf16(text, 'BE'))).toEqual({ text, encoding: 'UTF-16BE' });
  });

  it('reads a last odd byte of UTF-16 as a lost character', () => {
    expect(decodeText(utf16('সেবা ক', 'LE').subarray(0, 11)).text).toBe('সেবা \ufffd');
  });

  it.each([
    [utf8('উপজেলা কার্যালয়').subarray(0, -1), 'উপজেলা কার্যালয\ufffd'],
    [utf8('উপজেলা').subarray(1), '\ufffd\ufffdপজেলা'],
    [bytesOf(...utf8('সেবা'), 0x92, ...utf8('সমূহ')), 'সেবা\ufffdসমূহ'],
  ])('reads UTF-8 with a broken character %#', (bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text: text.normalize('NFC'), encoding: 'UTF-8' });
  });

  it.each([
    [[0x44, 0x63, 0x87, 0x52, 0x6a, 0x76], 'Dc‡Rjv'],
    [[0x67, 0x9a, 0x97, 0x65, 0xa8], 'gš—e¨'],
    [[0xd4, 0x87, 0x6d, 0x65, 0x76, 0xd5], 'Ô‡mevÕ'],
    [[0x80, 0x81, 0xff], '€\u0081ÿ'],
  ])('reads %j as windows-1252', (values, text) => {
    expect(decodeText(bytesOf(...values))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('agrees with the platform on every byte of windows-1252', () => {
    const bytes = bytesOf(...Array.from({ length: 128 }, (_, index) => 0x80 + index));
    expect(decodeText(bytes).text).toBe(new TextDecoder('windows-1252').decode(bytes));
  });

  it('reads any text in UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'));
        expect(decodeText(utf8(text))).toEqual({ text, encoding: 'UTF-8' });
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  it('agrees with the platform on broken UTF-8, and never throws', () => {
    const platform = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (damage) => {
        const { text, encoding } = decodeText(bytesOf(...utf8('সেবা প্রদানের সময়সীমা '.repeat(6)), ...damage));
        if (encoding === 'UTF-8') {
          expect(text).toBe(platform.decode(bytesOf(...utf8('সেবা প্রদানের সময়সীমা '.repeat(6)), ...damage)));
        }
        expect(typeof decodeText(damage).text).toBe('string');
      }),
      { ...SEED, numRuns: 500 },
    );
  });
});

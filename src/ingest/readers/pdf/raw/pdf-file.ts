import { refuseOver } from '../../../limits.ts';
import { inflateWithin } from './inflate-within.ts';
import { ObjectReader } from './object-reader.ts';
import { asDictionary, asList, asName, type PdfDictionary, type PdfObject } from './pdf-object.ts';
import { refuseBomb } from './refuse-bomb.ts';
import { scanObjects, streamBytes } from './scan-objects.ts';

/** Where an object stands: in the file itself, or in an object stream once that is unpacked. */
interface Place {
  bytes: Uint8Array;
  offset: number;
  streamAt: number | null;
}

const MAXIMUM_REFERENCES = 10;

/**
 * The objects of a PDF file, found by going through the file once (ISO 32000-1, 7.5 without the cross-reference table:
 * where an object is written twice, the later one holds). It is read for one thing that the PDF library leaves out, the
 * words that a producer wrote beside its glyphs; encrypted objects are not decrypted. Throws DOCUMENT_TOO_LARGE where
 * unpacking a stream, or all that are asked for, makes more than `limits.unpackedBytes`.
 */
export class PdfFile {
  readonly #places = new Map<number, Place>();
  #unpackedBytes = 0;

  constructor(bytes: Uint8Array) {
    for (const { number, offset, streamAt } of scanObjects(bytes))
      this.#places.set(number, { bytes, offset, streamAt });
    for (const [number, place] of [...this.#places]) {
      if (place.streamAt === null) continue;
      const dictionary = asDictionary(this.object(number));
      if (asName(this.value(dictionary, 'Type')) === 'ObjStm') this.#unpack(number, dictionary);
      const isPicture = asName(this.value(dictionary, 'Subtype')) === 'Image';
      if (!isPicture) refuseBomb(this.#filters(dictionary), this.#packed(place, dictionary));
    }
  }

  /** The numbers of all objects. */
  numbers(): Iterable<number> {
    return this.#places.keys();
  }

  /** The object itself where `object` refers to it; undefined where the file does not hold it. */
  resolve(object: PdfObject | undefined): PdfObject | undefined {
    let current = object;
    for (let step = 0; step < MAXIMUM_REFERENCES; step += 1) {
      if (typeof current !== 'object' || current.kind !== 'REFERENCE') return current;
      current = this.object(current.number);
    }
    return undefined;
  }

  /** The object of that number; of a stream, its dictionary. */
  object(number: number): PdfObject | undefined {
    const place = this.#places.get(number);
    return place === undefined ? undefined : (new ObjectReader(place.bytes, place.offset).next() ?? undefined);
  }

  /** The value of a key, whether it stands in the dictionary or is referred to. */
  value(dictionary: PdfDictionary | null, key: string): PdfObject | undefined {
    return this.resolve(dictionary?.entries.get(key));
  }

  /** The unpacked bytes of a stream; null where it is none or is packed in a way that is not read here. */
  stream(reference: PdfObject | undefined): Uint8Array | null {
    if (typeof reference !== 'object' || reference.kind !== 'REFERENCE') return null;
    const place = this.#places.get(reference.number);
    const dictionary = asDictionary(this.object(reference.number));
    if (place === undefined || place.streamAt === null || dictionary === null) return null;
    const filters = this.#filters(dictionary);
    const isPlainFlate = filters.length === 1 && filters[0] === 'FlateDecode' && !dictionary.entries.has('DecodeParms');
    if (filters.length > 0 && !isPlainFlate) return null;
    const packed = this.#packed(place, dictionary);
    const unpacked = isPlainFlate ? inflateWithin(packed) : packed;
    this.#unpackedBytes += unpacked?.length ?? 0;
    refuseOver('unpackedBytes', this.#unpackedBytes);
    return unpacked;
  }

  #filters(dictionary: PdfDictionary | null): Array<string | null> {
    return asList(this.value(dictionary, 'Filter')).map((filter) => asName(this.resolve(filter)));
  }

  #packed({ bytes, streamAt }: Place, dictionary: PdfDictionary | null): Uint8Array {
    return streamBytes(bytes, streamAt ?? 0, this.value(dictionary, 'Length'));
  }

  /** An object stream: pairs of number and offset, then the objects (7.5.7). */
  #unpack(number: number, dictionary: PdfDictionary | null): void {
    const first = this.value(dictionary, 'First');
    const bytes = this.stream({ kind: 'REFERENCE', number });
    if (bytes === null || typeof first !== 'number') return;
    const reader = new ObjectReader(bytes);
    while (reader.position < first) {
      const inner = reader.next();
      const offset = reader.next();
      if (typeof inner !== 'number' || typeof offset !== 'number') return;
      this.#places.set(inner, { bytes, offset: first + offset, streamAt: null });
    }
  }
}

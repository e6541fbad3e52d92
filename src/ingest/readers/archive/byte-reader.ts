import { damaged } from './refusals.ts';

/** Little-endian numbers of a ZIP archive; a place outside the file is DOCUMENT_DAMAGED. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint16(at: number): number {
    return this.#view.getUint16(this.#inside(at, 2), true);
  }

  uint32(at: number): number {
    return this.#view.getUint32(this.#inside(at, 4), true);
  }

  /** Exact up to 2^53, beyond which nothing lies in any file that is read. */
  uint64(at: number): number {
    return this.uint32(at) + this.uint32(at + 4) * 2 ** 32;
  }

  slice(at: number, length: number): Uint8Array {
    const start = this.#inside(at, length);
    return this.bytes.subarray(start, start + length);
  }

  #inside(at: number, length: number): number {
    if (at < 0 || at + length > this.bytes.length) throw damaged('the archive ends too early');
    return at;
  }
}

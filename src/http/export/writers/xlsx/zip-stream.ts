import { Zip, ZipDeflate } from 'fflate';

/** Beyond it an archive needs the ZIP64 form, which is not written here. */
const LARGEST_ARCHIVE = 2 ** 32 - 2 ** 24;

/** Packs files one after another, so that what is packed can be sent before the rest is known. */
export class ZipStream {
  #packed: Uint8Array[] = [];
  #bytes = 0;
  #file: ZipDeflate | null = null;
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#bytes += chunk.length;
    this.#packed.push(chunk);
  });

  /** Begins a file; the one before must be ended. */
  begin(name: string): void {
    this.#file = new ZipDeflate(name, { level: 1 });
    this.#zip.add(this.#file);
  }

  write(text: string): void {
    this.#file?.push(Buffer.from(text), false);
    if (this.#bytes > LARGEST_ARCHIVE) throw new Error('The workbook is larger than 4 GiB; CSV has no such limit.');
  }

  end(): void {
    this.#file?.push(new Uint8Array(), true);
    this.#file = null;
  }

  /** Writes the archive's directory; no file can follow. */
  close(): void {
    this.#zip.end();
  }

  /** What has been packed since it was asked for last. */
  take(): Buffer {
    const packed = Buffer.concat(this.#packed);
    this.#packed = [];
    return packed;
  }
}

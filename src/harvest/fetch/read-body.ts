import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { answerDamaged, tooLarge } from './failures.ts';

/** How answers may be packed, as the request says it. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

type Unpack = (packed: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

const gunzipped = promisify(gunzip);
const inflated = promisify(inflate);
const inflatedRaw = promisify(inflateRaw);
const unbrotlied = promisify(brotliDecompress);
const unzstd = promisify(zstdDecompress);

/** The largest window that is sent over HTTP (RFC 9659): 8 MiB. */
const ZSTD_WINDOW = { [constants.ZSTD_d_windowLogMax]: 23 };
const ZLIB_HEADER = 8;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: (packed, maxOutputLength) => gunzipped(packed, { maxOutputLength }),
  'x-gzip': (packed, maxOutputLength) => gunzipped(packed, { maxOutputLength }),
  // Some servers leave the header of zlib out, against RFC 9110, 8.4.1.2.
  deflate: (packed, maxOutputLength) =>
    ((packed[0] ?? 0) & 0x0f) === ZLIB_HEADER
      ? inflated(packed, { maxOutputLength })
      : inflatedRaw(packed, { maxOutputLength }),
  br: (packed, maxOutputLength) => unbrotlied(packed, { maxOutputLength }),
  zstd: (packed, maxOutputLength) => unzstd(packed, { maxOutputLength, params: ZSTD_WINDOW }),
};

/** What is read of a body. `cut` takes the beginning of one that is too large. */
export interface BodyLimits {
  readonly host: string;
  readonly maxBytes: number;
  readonly cut: boolean;
}

/**
 * Reads a body and unpacks it. Neither its bytes as they come nor those within are ever more than `maxBytes` here.
 * Throws SOURCE_TOO_LARGE, and SOURCE_ANSWER_DAMAGED for a packing that is unknown or was done twice.
 */
export async function readBody(
  pieces: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const unpack = unpackerOf(contentEncoding, limits.host);
  const packed = await collect(pieces, limits);
  // Nothing stands for nothing, however it is packed: so answer servers that pack what they do not have.
  if (unpack === null || packed.length === 0) return packed;
  try {
    return await unpack(packed, limits.maxBytes);
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(limits.host, limits.maxBytes);
    throw error;
  }
}

function unpackerOf(contentEncoding: string, host: string): Unpack | null {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const [name, ...more] = names.filter((each) => each !== '' && each !== 'identity');
  if (name === undefined) return null;
  const unpack = Object.hasOwn(UNPACK, name) ? UNPACK[name] : undefined;
  if (unpack === undefined || more.length > 0) {
    throw answerDamaged(host, `Content-Encoding: ${contentEncoding.slice(0, 60)}`, false);
  }
  return unpack;
}

async function collect(pieces: AsyncIterable<Uint8Array>, { host, maxBytes, cut }: BodyLimits): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    length += piece.length;
    if (length <= maxBytes) continue;
    if (!cut) throw tooLarge(host, maxBytes);
    break;
  }
  return Buffer.concat(kept, Math.min(length, maxBytes));
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

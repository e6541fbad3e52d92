const META_WITHIN = 2_048;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;
/** Enough for every page of a portal; what is behind has no links that matter. */
const MAX_CHARACTERS = 4_000_000;

/** A page's characters, to look for links: UTF-8 where the bytes are it, whatever is claimed, else as is claimed. */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  return (asUtf8(bytes) ?? decoderFor(charset ?? metaCharset(bytes)).decode(bytes)).slice(0, MAX_CHARACTERS);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function metaCharset(bytes: Uint8Array): string | null {
  return META_CHARSET.exec(Buffer.from(bytes.subarray(0, META_WITHIN)).toString('latin1'))?.[1] ?? null;
}

function decoderFor(label: string | null) {
  try {
    return new TextDecoder(label ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

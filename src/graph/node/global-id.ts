/** What an opaque id stands for: a type and its own key. */
export interface GlobalId {
  type: string;
  key: string;
}

/** The opaque id of a thing: unique over all types. */
export function encodeId(type: string, key: string | number): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** What an opaque id stands for; null where it is not one of ours. */
export function decodeId(id: string): GlobalId | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || encodeId(text.slice(0, colon), text.slice(colon + 1)) !== id) return null;
  return { type: text.slice(0, colon), key: text.slice(colon + 1) };
}

/** The row id that an opaque id of one type holds; null where it is of another type or no id of ours. */
export function decodeRowId(id: string, type: string): number | null {
  const decoded = decodeId(id);
  if (decoded === null || decoded.type !== type || !/^[1-9]\d{0,8}$/.test(decoded.key)) return null;
  return Number(decoded.key);
}

/** A value of a JSON-LD property as this project writes it. */
export type JsonLdValue = string | number | boolean | JsonLdObject | readonly JsonLdValue[];

/** A node or a value object of JSON-LD 1.1. */
export interface JsonLdObject {
  readonly [name: string]: JsonLdValue;
}

/** A node without the properties that have nothing to say: null, undefined, an empty list. */
export function node(properties: Record<string, JsonLdValue | null | undefined>): JsonLdObject {
  const said = Object.entries(properties).filter(
    (entry): entry is [string, JsonLdValue] => entry[1] != null && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(said);
}

/** A text in Bangla; null stays null. */
export function inBangla(text: string | null): JsonLdObject | null {
  return text === null || text === '' ? null : { '@language': 'bn', '@value': text };
}

/** A text in both languages, as far as they are known. */
export function inBoth(bn: string | null, en: string | null | undefined): JsonLdObject[] {
  const english = en == null || en === '' ? null : { '@language': 'en', '@value': en };
  return [inBangla(bn), english].filter((text) => text !== null);
}

/** A value of a datatype (`xsd:date`). */
export function typed(value: string | null, type: string): JsonLdObject | null {
  return value === null ? null : { '@type': type, '@value': value };
}

/** A number as `xsd:double`: in JSON-LD a whole number would become `xsd:integer`. */
export function double(value: number | null): JsonLdObject | null {
  return typed(value === null ? null : String(value), 'xsd:double');
}

/** A reference to a node by its name. */
export function reference(id: string | null): JsonLdObject | null {
  return id === null ? null : { '@id': id };
}

const WEB_ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/;

/** A reference to a page of the web; null for a text that is no whole address. */
export function webReference(text: string | null): JsonLdObject | null {
  return text !== null && WEB_ADDRESS.test(text) ? { '@id': text } : null;
}

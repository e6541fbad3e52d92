/** Stems with what each means, by their first letters. */
export type StemIndex<Meaning> = ReadonlyMap<string, ReadonlyArray<readonly [stem: string, meaning: Meaning]>>;

/** No stem is shorter. In characters. */
const FIRST_LETTERS = 2;

/** Makes an index in which all stems of a text are found in one pass over it. */
export function indexStems<Meaning>(entries: ReadonlyArray<readonly [string, Meaning]>): StemIndex<Meaning> {
  return Map.groupBy(entries, ([stem]) => stem.slice(0, FIRST_LETTERS));
}

/** What the stems that stand anywhere in a text mean, each once. */
export function findStems<Meaning>(index: StemIndex<Meaning>, text: string): Set<Meaning> {
  const found = new Set<Meaning>();
  for (let at = 0; at + FIRST_LETTERS <= text.length; at += 1) {
    for (const [stem, meaning] of index.get(text.slice(at, at + FIRST_LETTERS)) ?? []) {
      if (text.startsWith(stem, at)) found.add(meaning);
    }
  }
  return found;
}

/** Parts a list into rounds that hold each key at most once, in the order of the list: a a b a → a b, a, a. */
export function inRounds<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const rounds: Item[][] = [];
  const seen = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    const members = rounds[round] ?? [];
    members.push(item);
    rounds[round] = members;
  }
  return rounds;
}

import DataLoader from 'dataloader';

/** A loader of one row a key; null where there is none. The batch order of `read` does not matter. */
export function oneByKey<K extends string | number, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): DataLoader<K, V | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await read(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** A loader of all rows a key, in the order of `read`; empty where there are none. */
export function manyByKey<K extends string | number, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): DataLoader<K, V[]> {
  return new DataLoader(async (keys) => {
    const found = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => found.get(key) ?? []);
  });
}

/** A loader over a map that `read` builds; `missing` where a key has no entry. */
export function mappedByKey<K extends string | number, V>(
  read: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
  missing: V,
): DataLoader<K, V> {
  return new DataLoader(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? missing);
  });
}

/** One loader for each set of arguments, so that a field asked with the same arguments is one batch. */
export function byArguments<A, L>(create: (args: A) => L): (args: A) => L {
  const loaders = new Map<string, L>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const created = create(args);
    loaders.set(key, created);
    return created;
  };
}

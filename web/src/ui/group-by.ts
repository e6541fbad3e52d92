/** Entries by a name of theirs, in the order they come. Map.groupBy is missing in browsers of three years ago. */
export function groupBy<Name, Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => Name): Map<Name, Entry[]> {
  const groups = new Map<Name, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return groups;
}

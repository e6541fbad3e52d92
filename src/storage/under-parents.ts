/** A stored row of a hierarchy; `ancestorIds` runs from the parent up. */
interface Ancestor {
  id: number;
  slug: string;
  ancestorIds: number[];
}

/** Replaces the parent's slug of each row by the ids of the parent and of all above it; one read for all rows. */
export async function underParents<Row extends { parentSlug: string | null }>(
  rows: readonly Row[],
  readBySlug: (slugs: readonly string[]) => Promise<readonly Ancestor[]>,
): Promise<Array<Omit<Row, 'parentSlug'> & { parentId: number | null; ancestorIds: number[] }>> {
  const slugs = new Set(rows.map((row) => row.parentSlug).filter((slug) => slug !== null));
  const parents = new Map((await readBySlug([...slugs])).map((parent) => [parent.slug, parent]));
  return rows.map(({ parentSlug, ...row }) => {
    const parent = parentSlug === null ? undefined : parents.get(parentSlug);
    return { ...row, parentId: parent?.id ?? null, ancestorIds: parent ? [parent.id, ...parent.ancestorIds] : [] };
  });
}

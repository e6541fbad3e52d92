import type { StoredArea } from '../../storage/area/area.read.ts';
import type { SyntheticArea } from '../../synthetic/synthetic-nation.ts';

/** The stored areas as a made-up nation is planned over them. */
export function toSyntheticAreas(areas: readonly StoredArea[]): SyntheticArea[] {
  const slugs = new Map(areas.map(({ id, slug }) => [id, slug]));
  return areas.map(({ slug, level, name, nameEn, parentId }) => ({
    slug,
    level,
    name,
    nameEn,
    parentSlug: parentId === null ? null : (slugs.get(parentId) ?? null),
  }));
}

import { SERVICE_CATEGORIES } from '../../charter/service-category.ts';
import type { VersionedService } from './versioned-service.ts';

/** A service in two versions; null where a version does not have it. */
export interface ServicePair<S> {
  before: S | null;
  after: S | null;
}

/**
 * Pairs the services of two versions by their key, in the order of the later document: by category, then as listed.
 * One that is gone stands behind the service that it stood behind.
 */
export function pairServices<S extends VersionedService>(before: readonly S[], after: readonly S[]): ServicePair<S>[] {
  const former = new Map(before.map((service) => [service.key, service]));
  const gone = goneBehind(before, after);
  const inOrder = [...after].sort(byPlace);
  return SERVICE_CATEGORIES.flatMap((category) => [
    ...(gone.get(category) ?? []),
    ...inOrder
      .filter((service) => service.category === category)
      .flatMap((service) => [
        { before: former.get(service.key) ?? null, after: service },
        ...(gone.get(service.key) ?? []),
      ]),
  ]);
}

/** The services that are gone, by the key of the nearest one before that remained; by the category where none did. */
function goneBehind<S extends VersionedService>(
  before: readonly S[],
  after: readonly S[],
): Map<string, ServicePair<S>[]> {
  const remaining = new Map(after.map((service) => [service.key, service.category]));
  const gone = new Map<string, ServicePair<S>[]>();
  const behind = new Map<string, string>();
  for (const service of [...before].sort(byPlace)) {
    if (remaining.get(service.key) === service.category) behind.set(service.category, service.key);
    if (remaining.has(service.key)) continue;
    const anchor = behind.get(service.category) ?? service.category;
    gone.set(anchor, [...(gone.get(anchor) ?? []), { before: service, after: null }]);
  }
  return gone;
}

function byPlace(a: VersionedService, b: VersionedService): number {
  const categories = SERVICE_CATEGORIES.indexOf(a.category) - SERVICE_CATEGORIES.indexOf(b.category);
  return categories === 0 ? a.ordinal - b.ordinal : categories;
}

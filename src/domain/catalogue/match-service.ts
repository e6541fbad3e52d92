import type { ServiceCategory } from '../charter/service-category.ts';
import { nameTrigrams, similarity } from './similarity.ts';

/** Below this likeness two names are two services: one changed word in a long name can be another service. */
const ACCEPTED_SIMILARITY = 0.95;

/** The best match must be this much better than the next entry, or it is no match. */
const REQUIRED_MARGIN = 0.03;

/** An entry of the catalogue with every name it goes by. */
export interface CatalogueEntry {
  id: number;
  category: ServiceCategory;
  names: readonly string[];
}

/** Finds the catalogue entry that a service's name and category mean. */
export interface CatalogueMatcher {
  /** Null where nothing is near enough, or two entries are about equally near: the service is then its own entry. */
  findEntry(service: { name: string; category: ServiceCategory }): CatalogueEntry | null;
}

/** A matcher over the entries of one organisation. Names are compared by their trigrams, within one category only. */
export function createCatalogueMatcher(entries: readonly CatalogueEntry[]): CatalogueMatcher {
  const indexed = entries.map((entry) => ({ entry, trigrams: entry.names.map(nameTrigrams) }));

  return {
    findEntry({ name, category }) {
      const wanted = nameTrigrams(name);
      const ranked = indexed
        .filter(({ entry }) => entry.category === category)
        .map(({ entry, trigrams }) => ({ entry, score: Math.max(...trigrams.map((t) => similarity(wanted, t))) }))
        .sort((a, b) => b.score - a.score);
      const [best, second] = ranked;
      if (best === undefined || best.score < ACCEPTED_SIMILARITY) return null;
      if (second !== undefined && best.score - second.score < REQUIRED_MARGIN) return null;
      return best.entry;
    },
  };
}

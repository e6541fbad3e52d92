import { type CatalogueCandidate, chooseEntry } from '../../domain/catalogue/choose-entry.ts';
import type { StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import { addWaitingEntries, type NewCatalogueService } from '../../storage/catalogue/catalogue.write.ts';
import type { WantedEntry } from '../../storage/catalogue/match-candidates.read.ts';
import type { Database } from '../../storage/connect.ts';
import type { CatalogueMatch } from './match-services.ts';
import { waitingEntryOf } from './waiting-entry.ts';

/** An entry that a charter of this transaction has made; its id is below 0 until it is stored. */
interface MadeEntry {
  id: number;
  entry: NewCatalogueService;
  /** Which of the charters made it first: its own services are not compared with it. */
  charter: number;
}

/**
 * The entries that charters make which are stored in one transaction. A later charter's service may mean an entry that an
 * earlier one has just made, as if each had been stored by itself.
 */
export class NewEntries {
  readonly #made = new Map<string, MadeEntry>();

  /** The id of the entry of an earlier charter that the service means; null where it means none beyond doubt. */
  find(service: WantedEntry, { candidates }: CatalogueMatch, charter: number): number | null {
    const own = this.#made.get(waitingEntryOf(service.organisationId, service).slug);
    if (own !== undefined) return own.id;
    const earlier = [...this.#made.values()].filter(
      (made) => made.charter !== charter && made.entry.organisationId === service.organisationId,
    );
    if (earlier.length === 0) return null;
    return chooseEntry(service, [...candidates, ...earlier.map(toCandidate)])?.id ?? null;
  }

  /** The id of a new entry for the service. */
  make(service: WantedEntry, charter: number): number {
    const entry = waitingEntryOf(service.organisationId, service);
    const made = this.#made.get(entry.slug) ?? { id: -1 - this.#made.size, entry, charter };
    this.#made.set(entry.slug, made);
    return made.id;
  }

  /** Stores the entries that were made; gives each by the id it bore here. */
  async store(tx: Database): Promise<ReadonlyMap<number, StoredCatalogueService>> {
    const stored = await addWaitingEntries(
      tx,
      [...this.#made.values()].map(({ entry }) => entry),
    );
    const bySlug = new Map(stored.map((entry) => [entry.slug, entry]));
    return new Map(
      [...this.#made].flatMap(([slug, { id }]) => {
        const entry = bySlug.get(slug);
        return entry === undefined ? [] : [[id, entry] as const];
      }),
    );
  }
}

function toCandidate({ id, entry }: MadeEntry): CatalogueCandidate {
  return { id, category: entry.category, reviewed: false, names: [entry.name] };
}

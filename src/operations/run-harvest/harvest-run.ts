import type { DomainError } from '../../domain/errors.ts';
import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredSource } from '../../storage/source/source.read.ts';

/** One run over a source. `today` is the day in Dhaka, `now` the instant it started, both ISO 8601. */
export interface HarvestRun {
  db: Database;
  harvestId: number;
  source: StoredSource;
  /** Slug of the office that the source is said to be of; null: the documents say. */
  sourceOffice: string | null;
  dryRun: boolean;
  today: string;
  now: string;
  /** This node's own name: what has been here before is not taken again. */
  nodeName: string;
  gazetteer: () => Promise<Gazetteer>;
}

/** A run that settles what it has gathered. */
export interface SettlingRun extends HarvestRun {
  /** By slug: why offices that a peer describes could not be entered. */
  refusedOffices: ReadonlyMap<string, DomainError>;
}

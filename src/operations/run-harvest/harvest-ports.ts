import type { Temporal } from 'temporal-polyfill';
import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import type { Database } from '../../storage/connect.ts';
import type { Fetchers } from './open-fetchers.ts';

/** What every harvest of a server works with. */
export interface HarvestPorts extends Fetchers {
  db: Database;
  /** The directory below which FILE sources lie; null: there are none. */
  filesDirectory: string | null;
  /** The name by which other nodes know this one. */
  nodeName: () => Promise<string>;
  gazetteer: () => Promise<Gazetteer>;
  clock: () => Temporal.Instant;
  /** From 0 to 1, to spread harvests over time. */
  chance: () => number;
  /** Told of errors of the program itself. */
  onError: (error: unknown) => void;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Scope } from '../../storage/area/scope.read.ts';
import type { DatabaseConnection } from '../../storage/connect.ts';
import { readRevision } from '../../storage/dataset/dataset.read.ts';
import { listenToDataset } from '../../storage/dataset/dataset-changes.ts';
import { type DatasetNotice, MISSED } from '../../storage/dataset/dataset-notice.ts';
import type { StopListening } from '../../storage/listen/listen.ts';
import { readOfficePlaces } from '../../storage/office/office-places.read.ts';
import { EventBuffer } from './event-buffer.ts';
import { shareForSoon } from './share-for-soon.ts';
import { keyOfScope, keysOfPlace, SUBSCRIBED_TO_ALL, type SubscribedKey } from './subscribed-key.ts';

/** A change as subscribers are told of it; without an office it may concern all. `context` is what it is answered in. */
export interface DatasetEvent<Context> {
  readonly revision: string;
  readonly officeId: number | null;
  readonly charterId: number | null;
  readonly context: () => Context;
}

/** Notices that wait to be told while the database is asked for the offices of those before. */
const MOST_PENDING = 100;

/** How long the database is left alone after it did not answer, in milliseconds. */
const RETRY_PAUSE_MS = 1_000;

type Buffer<Context> = EventBuffer<DatasetEvent<Context>>;

/**
 * Passes stored changes on to subscribers. It listens to the database while there are any, asks it once for all offices
 * that have changed, whatever the number of subscribers, and finds these by what they subscribed to.
 */
export class DatasetFeed<Context> {
  readonly #connection: DatabaseConnection;
  readonly #createContext: () => Context;
  readonly #buffers = new Map<SubscribedKey, Set<Buffer<Context>>>();
  readonly #closed = new AbortController();
  #listening: Promise<StopListening> | null = null;
  #pending: DatasetNotice[] = [];
  #telling = false;

  constructor(connection: DatabaseConnection, createContext: () => Context) {
    this.#connection = connection;
    this.#createContext = createContext;
  }

  /** Subscribes to what changes at or under an area or office, or anywhere. Once it resolves, no change is missed. */
  async open(scope: Scope | null): Promise<AsyncIterableIterator<DatasetEvent<Context>>> {
    const key = scope === null ? SUBSCRIBED_TO_ALL : keyOfScope(scope);
    const buffer: Buffer<Context> = new EventBuffer(
      (last) => ({ ...last, officeId: null, charterId: null }),
      () => this.#remove(key, buffer),
    );
    const buffers = this.#buffers.get(key) ?? new Set();
    this.#buffers.set(key, buffers.add(buffer));
    const listening = this.#listening ?? this.#listen();
    try {
      await listening;
      return buffer;
    } catch (error) {
      if (this.#listening === listening) this.#listening = null;
      await buffer.return();
      throw error;
    }
  }

  /** Ends all subscriptions. */
  async close(): Promise<void> {
    this.#closed.abort();
    for (const buffer of [...this.#buffers.values()].flatMap((buffers) => [...buffers])) await buffer.return();
  }

  #listen(): Promise<StopListening> {
    const listening: Promise<StopListening> = listenToDataset(this.#connection, (notice) => {
      // One that is being ended while another has begun would tell everything twice.
      if (this.#listening === listening) this.#hear(notice);
    });
    this.#listening = listening;
    return listening;
  }

  #remove(key: SubscribedKey, buffer: Buffer<Context>): void {
    const buffers = this.#buffers.get(key);
    buffers?.delete(buffer);
    if (buffers?.size === 0) this.#buffers.delete(key);
    if (this.#buffers.size > 0) return;
    this.#pending = [];
    const listening = this.#listening;
    this.#listening = null;
    // One that never began has told so to whoever opened it.
    void listening?.then((stop) => stop()).catch(() => {});
  }

  #hear(notice: DatasetNotice): void {
    if (this.#pending.length < MOST_PENDING) this.#pending.push(notice);
    else this.#pending = [{ ...notice, changed: [] }];
    if (!this.#telling) void this.#tellPending();
  }

  async #tellPending(): Promise<void> {
    this.#telling = true;
    while (this.#pending.length > 0) {
      const notices = this.#pending;
      this.#pending = [];
      try {
        await this.#tell(notices);
      } catch {
        // Nobody is told less than there was: when the database answers again, all are told to look anew.
        this.#pending = [MISSED];
        await pause(RETRY_PAUSE_MS, undefined, { signal: this.#closed.signal }).catch(() => {});
        if (this.#buffers.size === 0) this.#pending = [];
      }
    }
    this.#telling = false;
  }

  async #tell(notices: readonly DatasetNotice[]): Promise<void> {
    const { db } = this.#connection;
    const ids = new Set(notices.flatMap(({ changed }) => changed.map(({ officeId }) => officeId)));
    const read = ids.size === 0 ? [] : await readOfficePlaces(db, [...ids]);
    const places = new Map(read.map((place) => [place.id, place]));
    const missed = notices.some(({ revision }) => revision === null) ? await readRevision(db) : '';

    for (const { revision, changed } of notices) {
      const told = { revision: revision ?? missed, context: shareForSoon(this.#createContext) };
      // What cannot be placed may concern all: a copy of the database that lags behind does not know a new office yet.
      if (changed.length === 0 || changed.some(({ officeId }) => !places.has(officeId))) {
        this.#push([...this.#buffers.keys()], { ...told, officeId: null, charterId: null });
      }
      for (const one of changed) {
        const place = places.get(one.officeId);
        if (place !== undefined) this.#push(keysOfPlace(place), { ...told, ...one });
      }
    }
  }

  #push(keys: readonly SubscribedKey[], event: DatasetEvent<Context>): void {
    for (const key of keys) for (const buffer of this.#buffers.get(key) ?? []) buffer.push(event);
  }
}

import { z } from 'zod';

/** The Postgres channel on which every server of a database hears of stored changes. */
export const DATASET_CHANNEL = 'sanad_dataset';

/** An office of which something stored has changed, and the version of its charter that was stored or withdrawn. */
export interface ChangedOffice {
  readonly officeId: number;
  readonly charterId: number | null;
}

/** What one transaction changed. `changed` empty: it may concern every office. `revision` null: changes may have been missed. */
export interface DatasetNotice {
  readonly revision: string | null;
  readonly changed: readonly ChangedOffice[];
}

/**
 * The offices that one notice names; of more it is said that all may be concerned, because Postgres takes 8,000 bytes
 * and whoever shows that many refetches the whole anyway. A hundred take at most 2,500 bytes.
 */
export const MOST_NAMED = 100;

/** The second half of a notice: pairs of ids as JSON. */
export function tellable(changed: readonly ChangedOffice[]): string {
  if (changed.length > MOST_NAMED) return '[]';
  return JSON.stringify(changed.map(({ officeId, charterId }) => [officeId, charterId]));
}

const notices = z.tuple([z.string(), z.array(z.tuple([z.number().int(), z.number().int().nullable()]))]);

/** Reads a notice as `raiseRevision` sends it. One that cannot be read, of another version of Sanad, concerns all. */
export function readNotice(payload: string): DatasetNotice {
  try {
    const [revision, pairs] = notices.parse(JSON.parse(payload));
    return { revision, changed: pairs.map(([officeId, charterId]) => ({ officeId, charterId })) };
  } catch {
    return MISSED;
  }
}

/** Told when notices may have been lost. */
export const MISSED: DatasetNotice = { revision: null, changed: [] };

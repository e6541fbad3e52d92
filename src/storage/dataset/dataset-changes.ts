import type { DatabaseConnection } from '../connect.ts';
import type { StopListening } from '../listen/listen.ts';
import { DATASET_CHANNEL, type DatasetNotice, MISSED, readNotice } from './dataset-notice.ts';

/**
 * Hears of every stored change of a database, whichever server stored it, once it is committed. After a lost connection
 * one notice says that changes may have been missed.
 */
export function listenToDataset(
  { listen }: Pick<DatabaseConnection, 'listen'>,
  hear: (notice: DatasetNotice) => void,
): Promise<StopListening> {
  return listen(DATASET_CHANNEL, { hear: (payload) => hear(readNotice(payload)), missed: () => hear(MISSED) });
}

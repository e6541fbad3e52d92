import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../domain/errors.ts';
import type { ReadCharterInput, ReadCharterResult } from '../read-charter.ts';
import type { ReadingOutcome, ReadingReply, ReadingRequest, ReadingWorkerData } from './reading-worker.ts';

/** Reads many charters at once, in threads of their own. */
export interface ReadingPool {
  /** What each document says, in the same order, or why it cannot be read. Rejects where a thread dies. */
  read(documents: readonly ReadCharterInput[]): Promise<Array<ReadCharterResult | DomainError>>;
  close(): Promise<void>;
}

/** Documents sent to a thread at a time: enough to be worth a message, few enough to keep all threads busy to the end. */
const DOCUMENTS_A_REQUEST = 16;

/** Starts the threads; by default one for each processor. `data` are the rows of the gazetteer they read with. */
export function openReadingPool(data: ReadingWorkerData, threads = availableParallelism()): ReadingPool {
  const waiting = new Map<number, { resolve(outcomes: readonly ReadingOutcome[]): void; reject(error: Error): void }>();
  const workers = Array.from({ length: threads }, () => startWorker(data));
  let lastId = 0;
  for (const worker of workers) {
    worker.on('message', ({ id, outcomes }: ReadingReply) => {
      waiting.get(id)?.resolve(outcomes);
      waiting.delete(id);
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
      waiting.clear();
    });
  }
  const ask = (documents: readonly ReadCharterInput[]): Promise<readonly ReadingOutcome[]> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      workers[lastId % workers.length]?.postMessage({ id: lastId, documents } satisfies ReadingRequest);
    });
  return {
    async read(documents) {
      const requests: Array<Promise<readonly ReadingOutcome[]>> = [];
      for (let i = 0; i < documents.length; i += DOCUMENTS_A_REQUEST) {
        requests.push(ask(documents.slice(i, i + DOCUMENTS_A_REQUEST)));
      }
      return (await Promise.all(requests)).flat().map(asResult);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The worker stands beside this file under the same ending: .ts in the source tree, .js once built. */
function startWorker(workerData: ReadingWorkerData): Worker {
  const file = new URL(`./reading-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  return new Worker(file, { workerData });
}

function asResult(outcome: ReadingOutcome): ReadCharterResult | DomainError {
  if ('result' in outcome) return outcome.result;
  const { code, message, messageBn, place } = outcome.refusal;
  return new DomainError(code, message, messageBn, place);
}

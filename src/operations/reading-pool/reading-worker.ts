/**
 * A thread that reads charters. Node may load it as it stands (types stripped), so it and all that it imports hold
 * erasable syntax only.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { DomainError, type DomainErrorCode } from '../../domain/errors.ts';
import { createGazetteer, type GazetteerArea, type GazetteerOrganisation } from '../../domain/office/gazetteer.ts';
import { type ReadCharterInput, type ReadCharterResult, readCharter } from '../read-charter.ts';

/** What the thread is started with: the gazetteer's rows, from which it builds its own. */
export interface ReadingWorkerData {
  readonly areas: readonly GazetteerArea[];
  readonly organisations: readonly GazetteerOrganisation[];
}

/** Documents to read, answered together under the same number. */
export interface ReadingRequest {
  readonly id: number;
  readonly documents: readonly ReadCharterInput[];
}

/** A document as read, or why it could not be; an error's class is lost between threads, so its parts are sent. */
export type ReadingOutcome =
  | { readonly result: ReadCharterResult }
  | { readonly refusal: { code: DomainErrorCode; message: string; messageBn: string; place: readonly string[] } };

/** The outcomes of a request, in the order of its documents. */
export interface ReadingReply {
  readonly id: number;
  readonly outcomes: readonly ReadingOutcome[];
}

const port = parentPort;
if (port === null) throw new Error('reading-worker.ts is a worker thread and does not run by itself');
const { areas, organisations } = workerData as ReadingWorkerData;
const gazetteer = createGazetteer(areas, organisations);

port.on('message', async ({ id, documents }: ReadingRequest) => {
  const outcomes: ReadingOutcome[] = [];
  for (const document of documents) outcomes.push(await readOne(document));
  port.postMessage({ id, outcomes } satisfies ReadingReply);
});

async function readOne(document: ReadCharterInput): Promise<ReadingOutcome> {
  try {
    return { result: await readCharter(document, gazetteer) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, messageBn, place } = error;
    return { refusal: { code, message, messageBn, place } };
  }
}

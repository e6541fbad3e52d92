import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PgliteReply, PgliteRequest, PgliteWorkerData } from './pglite-worker.ts';

/** How long a stopping thread may take to write its last pages before it is ended by force, in milliseconds. */
const STOP_LIMIT_MS = 5_000;

/** A running PGlite: where it listens, and how to watch and end it. */
export interface EmbeddedServer {
  readonly socketPath: string;
  /** Calls `listener` once if the thread ends without having been asked to. */
  onCrash(listener: (error: Error) => void): void;
  /** Writes the whole database as a tar file, to be given as `snapshot` later. */
  saveSnapshot(file: string): Promise<void>;
  /** Closes the database and ends the thread. */
  stop(): Promise<void>;
}

/**
 * Starts PGlite in a thread of its own, listening on a socket that only this user can reach.
 * Without `dataDir` it lives in memory; a `snapshot` fills an empty database. Rejects with the engine's own error if
 * it cannot open the directory.
 */
export async function startEmbedded(options: { dataDir?: string; snapshot?: string }): Promise<EmbeddedServer> {
  const place = createSocketPlace();
  const workerData: PgliteWorkerData = { socketPath: place.socketPath, ...options };
  const worker = new Worker(workerFile(), { workerData });
  const ended = endOf(worker);
  void ended.then(place.remove);
  let stopping = false;

  const answered = async (kind: PgliteReply['kind']): Promise<void> => {
    const error = await Promise.race([nextReply(worker, kind), ended]);
    if (error instanceof Error) throw error;
  };
  await answered('ready');

  return {
    socketPath: place.socketPath,
    onCrash(listener) {
      void ended.then((error) => {
        if (!stopping) listener(error);
      });
    },
    async saveSnapshot(file) {
      worker.postMessage({ kind: 'snapshot', file } satisfies PgliteRequest);
      await answered('snapshot');
    },
    async stop() {
      stopping = true;
      worker.postMessage({ kind: 'stop' } satisfies PgliteRequest);
      const force = setTimeout(() => void worker.terminate(), STOP_LIMIT_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

/** The worker stands beside this file under the same ending: .ts in the source tree, .js once built. */
function workerFile(): URL {
  return new URL(`./pglite-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
}

/** A private directory (mkdtemp makes it 0700) holding the socket; on Windows a named pipe, which needs no file. */
function createSocketPlace(): { socketPath: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'sanad-'));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(directory, { recursive: true, force: true });
  };
  process.on('exit', remove);
  const socketPath = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(directory)}` : join(directory, 'pg');
  return { socketPath, remove };
}

function nextReply(worker: Worker, kind: PgliteReply['kind']): Promise<void> {
  return new Promise((resolve) => {
    const listen = (reply: PgliteReply): void => {
      if (reply.kind !== kind) return;
      worker.off('message', listen);
      resolve();
    };
    worker.on('message', listen);
  });
}

/** Resolves when the thread has ended, with the reason; never rejects. */
function endOf(worker: Worker): Promise<Error> {
  return new Promise((resolve) => {
    let reason: Error | null = null;
    worker.on('message', (reply: PgliteReply) => {
      if (reply.kind === 'failed') reason = new Error(reply.reason);
    });
    worker.on('error', (error) => {
      reason = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', (code) => resolve(reason ?? new Error(`the database thread ended with code ${code}`)));
  });
}

/**
 * The thread that runs PGlite. Node loads it as it stands (types stripped), so it holds erasable syntax only
 * and imports nothing of ours at run time.
 */
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What the thread is started with. Without `dataDir` the database lives in memory; a `snapshot` fills an empty one. */
export interface PgliteWorkerData {
  readonly socketPath: string;
  readonly dataDir?: string;
  readonly snapshot?: string;
}

/** What the thread is asked: write a snapshot to a file, or stop. */
export type PgliteRequest = { readonly kind: 'snapshot'; readonly file: string } | { readonly kind: 'stop' };

/** What the thread says: it listens, the snapshot is written, or why it dies. It answers `stop` by ending. */
export type PgliteReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'snapshot' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What PGlite's main loop throws to leave a failed statement, which is no failure of the engine. */
const STATEMENT_FAILED = 100;

const port = parentPort;
if (port === null) throw new Error('pglite-worker.ts is a worker thread and does not run by itself');
const reply = (message: PgliteReply): void => port.postMessage(message);
const { socketPath, dataDir, snapshot } = workerData as PgliteWorkerData;
let panic = '';

/** Ends the thread at once: what the engine left in memory is not to be trusted, what it wrote is. */
function fail(error: unknown): never {
  reply({ kind: 'failed', reason: panic || (error instanceof Error ? error.message : String(error)) });
  process.exit(1);
}

/**
 * PGlite takes any exception of its main loop for a failed statement and calls the loop again: after a panic or a
 * stack overflow it would do so for ever. This one tells them apart.
 */
class WatchedPglite extends PGlite {
  async opened(): Promise<this> {
    await this.waitReady;
    const engine = this.mod;
    if (engine === undefined) throw new Error('PGlite has no engine after its start');
    const runOnce = engine._PostgresMainLoopOnce;
    engine._PostgresMainLoopOnce = () => {
      try {
        runOnce();
      } catch (error) {
        const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
        if (status !== STATEMENT_FAILED) fail(error);
        throw error;
      }
    };
    return this;
  }
}

/** Postgres's own cache. Its default of 128 MB would be taken whole; the files are in the system's cache as well. */
const SHARED_BUFFERS = 'shared_buffers=32MB';

const pglite = await new WatchedPglite({
  postgresqlconf: [SHARED_BUFFERS],
  extensions: { pg_trgm },
  onStderr: (line) => {
    if (line.includes('PANIC:')) panic = line.slice(line.indexOf('PANIC:'));
    return false;
  },
  ...(dataDir === undefined ? {} : { dataDir }),
  ...(snapshot === undefined ? {} : { loadDataDir: await openAsBlob(snapshot) }),
}).opened();

const server = new PGLiteSocketServer({ db: pglite, path: socketPath, maxConnections: 1 });
await server.start();

port.on('message', async (request: PgliteRequest) => {
  if (request.kind === 'snapshot') {
    const dump = await pglite.dumpDataDir('none');
    await writeFile(request.file, dump.stream());
    reply({ kind: 'snapshot' });
    return;
  }
  await server.stop();
  await pglite.close();
  process.exit(0);
});
reply({ kind: 'ready' });

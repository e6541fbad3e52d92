import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type FuzzReport, fuzz } from '../tests/fuzz/fuzz.ts';

/** Inputs handed to a worker at a time; one that has not answered for this long hangs. */
const CHUNK = 20_000;
const LONGEST_CHUNK_MS = 600_000;

interface Chunk {
  seed: number;
  from: number;
  to: number;
}

if (isMainThread) {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20261123' } },
  });
  process.exitCode = (await runAll(Number(values.runs), Number(values.seed))) ? 0 : 1;
} else {
  parentPort?.postMessage(await fuzz(workerData as Chunk));
}

/** Reads damaged documents on every core and prints what came of them; false where one failed. */
async function runAll(runs: number, seed: number): Promise<boolean> {
  const start = performance.now();
  const total: FuzzReport = { read: 0, refused: {}, byKind: {}, slowestMs: 0, failures: [] };
  let next = 0;
  const work = async () => {
    while (next < runs && total.failures.length === 0) {
      const from = next;
      next = Math.min(runs, from + CHUNK);
      add(total, await runChunk({ seed, from, to: next }));
      process.stderr.write(`\r${total.read + sum(total.refused)} of ${runs}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const done = total.read + sum(total.refused);
  console.log(`\n${done} damaged documents in ${seconds} s, seed ${seed}: ${total.failures.length} failures`);
  console.log(`read ${total.read}; refused ${JSON.stringify(total.refused)}; slowest ${total.slowestMs.toFixed(0)} ms`);
  console.log(`kinds ${JSON.stringify(total.byKind)}`);
  for (const failure of total.failures) console.log(failure);
  return total.failures.length === 0;
}

function runChunk(chunk: Chunk): Promise<FuzzReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: chunk });
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(new Error(`an input of ${chunk.from} to ${chunk.to} hangs`));
    }, LONGEST_CHUNK_MS);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => clearTimeout(timer));
  });
}

function add(total: FuzzReport, part: FuzzReport): void {
  total.read += part.read;
  total.slowestMs = Math.max(total.slowestMs, part.slowestMs);
  total.failures.push(...part.failures);
  for (const [into, from] of [
    [total.refused, part.refused],
    [total.byKind, part.byKind],
  ] as const) {
    for (const [key, count] of Object.entries(from)) into[key] = (into[key] ?? 0) + count;
  }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

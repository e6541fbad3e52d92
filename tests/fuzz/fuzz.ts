import { DomainError } from '../../src/domain/errors.ts';
import { piecesOf } from '../../src/ingest/blocks.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readDocument } from '../../src/ingest/read-document.ts';
import { loadGazetteer } from '../charters/support/areas.ts';
import { chooseKind, type InputKind, prepareInputs } from './inputs.ts';
import { randomFrom } from './random.ts';

/** What a run of damaged documents came to. */
export interface FuzzReport {
  read: number;
  /** Refused with an error of ours, by code. */
  refused: Record<string, number>;
  byKind: Record<string, number>;
  slowestMs: number;
  failures: Array<{ index: number; kind: InputKind; what: string }>;
}

/** A document of this size is read in milliseconds; one that takes longer has found something that does not end soon. */
const SLOWEST_MS = 5_000;
const MOST_FAILURES = 20;

/** Reads the damaged documents `from` up to, not including, `to` of a seed. The same numbers give the same documents. */
export async function fuzz({ seed, from, to }: { seed: number; from: number; to: number }): Promise<FuzzReport> {
  const inputs = await prepareInputs();
  const gazetteer = loadGazetteer();
  const report: FuzzReport = { read: 0, refused: {}, byKind: {}, slowestMs: 0, failures: [] };
  for (let index = from; index < to && report.failures.length < MOST_FAILURES; index += 1) {
    const random = randomFrom(seed * 1_000_003 + index);
    const kind = chooseKind(random);
    const bytes = inputs[kind](random);
    const start = performance.now();
    const what = await readOne(bytes, report, gazetteer);
    const took = performance.now() - start;
    report.slowestMs = Math.max(report.slowestMs, took);
    report.byKind[kind] = (report.byKind[kind] ?? 0) + 1;
    if (what !== null) report.failures.push({ index, kind, what });
    else if (took > SLOWEST_MS) report.failures.push({ index, kind, what: `took ${Math.round(took)} ms` });
  }
  return report;
}

/** Letters and digits (a label may end in ঃ): what a table drawn with pipes or dashes keeps of its lines. */
function letters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

async function readOne(
  bytes: Uint8Array,
  report: FuzzReport,
  gazetteer: ReturnType<typeof loadGazetteer>,
): Promise<string | null> {
  try {
    const { document } = await readDocument({ bytes, format: 'AUTO' });
    const reading = parseCharter(document, gazetteer);
    report.read += 1;
    const lost =
      letters(piecesOf(document.blocks).map((piece) => piece.published)) -
      letters(reading.accounts.map(({ text }) => text));
    return lost === 0 ? null : `lost ${lost} letters`;
  } catch (error) {
    if (!(error instanceof DomainError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
    report.refused[error.code] = (report.refused[error.code] ?? 0) + 1;
    return null;
  }
}

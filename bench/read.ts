import { readFileSync } from 'node:fs';
import { parseCharter } from '../src/ingest/parse-charter.ts';
import { loadDataGazetteer } from '../src/operations/load-data-gazetteer.ts';
import { runsPerSecond, show } from './measure.ts';

const FILES = ['doict-lalmonirhat-kaliganj.txt', 'doict-rajbari-kalukhali.txt'];

/** Reading the two charters, beside splitting the same text into lines and cells and nothing more. */
export async function benchReading(): Promise<void> {
  const gazetteer = await loadDataGazetteer();
  const texts = FILES.map((file) => readFileSync(new URL(`../data/charters/${file}`, import.meta.url), 'utf8'));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const split = await runsPerSecond(() => texts.map((text) => text.split('\n').map((line) => line.split('\t'))));
  const read = await runsPerSecond(() => texts.map((text) => parseCharter({ format: 'TEXT', text }, gazetteer)));
  show('reading: charters a second', read * FILES.length, '/s');
  show('reading: text a second', read * megabytes, 'MB/s');
  show('reading: times the cost of splitting into cells', split / read, '×');
}

import { writeFileSync } from 'node:fs';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { loadGazetteer } from './areas.ts';
import { listGoldenCases } from './cases.ts';
import { summarise } from './summary.ts';

// Run by hand after a deliberate change, then format and read the difference:
// `npx tsx tests/charters/support/write-expected.ts && npx biome check --write tests/charters`.
const gazetteer = loadGazetteer();
for (const { text, expectedFile } of listGoldenCases()) {
  const summary = summarise(parseCharter({ format: 'TEXT', text }, gazetteer));
  writeFileSync(expectedFile, `${JSON.stringify(summary, null, 2)}\n`);
}

import { writeFileSync } from 'node:fs';
import { loadGazetteer } from './areas.ts';
import { listGoldenCases, readGoldenCase } from './cases.ts';
import { summarise } from './summary.ts';

// Run by hand after a deliberate change, then format and read the difference:
// `npx tsx tests/charters/support/write-expected.ts && npx biome check --write tests/charters`.
const gazetteer = loadGazetteer();
for (const golden of listGoldenCases()) {
  const summary = summarise(await readGoldenCase(golden, gazetteer));
  writeFileSync(golden.expectedFile, `${JSON.stringify(summary, null, 2)}\n`);
}
